package org.techmatch.account;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.techmatch.notification.Mails;
import org.techmatch.platform.Text;

/** The mails about an account. Links in them carry a token that counts once. */
@Singleton
class AccountMails {
    private final Mails mails;

    AccountMails(Mails mails) {
        this.mails = mails;
    }

    boolean isOn() {
        return mails.isOn();
    }

    void activation(String email, String token) {
        mails.send(
                email,
                new Text("请激活您的账号", "Activate your account"),
                new Text(
                        "请打开下面的链接激活账号，3 天内有效。不是您注册的，不用理会。",
                        "Open the link to activate your account; it counts for three days. If it was not you, ignore this."),
                "/activate?token=" + token);
    }

    void reset(String email, String token) {
        mails.send(
                email,
                new Text("重置密码", "Choose a new password"),
                new Text(
                        "请打开下面的链接设置新密码，1 小时内有效，只能用一次。不是您申请的，不用理会。",
                        "Open the link to choose a new password; it counts once, for an hour. If it was not you, ignore"
                                + " this."),
                "/reset-password?token=" + token);
    }

    void newAddress(String email, String token) {
        mails.send(
                email,
                new Text("请确认新邮箱", "Confirm your new mail address"),
                new Text(
                        "请打开下面的链接，确认把账号的邮箱改为这个地址，24 小时内有效。",
                        "Open the link to use this address for your account; it counts for a day."),
                "/activate?token=" + token);
    }

    /** Tells the old address that somebody wants to change it. */
    void addressChanging(@Nullable String oldEmail) {
        if (oldEmail != null) {
            mails.send(
                    oldEmail,
                    new Text("有人要修改您账号的邮箱", "Your account's mail address is to be changed"),
                    new Text("不是您本人操作的，请马上修改密码。", "If it was not you, change your password at once."),
                    "/workbench/account");
        }
    }
}
