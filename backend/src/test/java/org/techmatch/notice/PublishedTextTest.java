package org.techmatch.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublishedTextTest {
    @Test
    void whatEditorsAndPagesChangeDoesNotCountAndEverythingElseDoes() {
        String hash = PublishedText.hash("拟转让价格：120 万元\n\n受让方：某公司");

        assertThat(PublishedText.hash("\uFEFF拟转让价格：120 万元  \r\n\r\n受让方：某公司\r\n\r\n"))
                .isEqualTo(hash);
        assertThat(PublishedText.hash("拟转让价格：121 万元\n\n受让方：某公司")).isNotEqualTo(hash);
        assertThat(PublishedText.hash("拟转让价格：120 万元\n受让方：某公司")).isNotEqualTo(hash);
        assertThat(PublishedText.hash("e\u0301")).as("NFC").isEqualTo(PublishedText.hash("\u00e9"));
    }

    @Test
    void theHashIsThatOfTheUtf8BytesWhichAnyToolComputes() {
        assertThat(PublishedText.hash("abc\n"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void canonicalJsonHasOneSpelling() {
        assertThat(CanonicalJson.of(Map.of("b", List.of(1, 2L), "a", "公示\"\\\n\u0001/")))
                .isEqualTo("{\"a\":\"公示\\\"\\\\\\n\\u0001/\",\"b\":[1,2]}");
    }
}
