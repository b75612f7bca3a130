package org.techmatch.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MailsTest {
    @Test
    void mailWithoutThePortalsAddressIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mails(settings("mail.example", "techmatch@example.org"), null, " "))
                .withMessageContaining("techmatch.site.url");
    }

    @Test
    void mailWithoutASenderIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mails(settings("mail.example", ""), null, "https://portal.example"))
                .withMessageContaining("techmatch.mail.from");
    }

    @Test
    void withoutAServerNothingIsSent() {
        assertThat(new Mails(settings("", ""), null, "").isOn()).isFalse();
    }

    private static MailSettings settings(String host, String from) {
        return new MailSettings(host, 587, "", "", from, true, false, 8);
    }
}
