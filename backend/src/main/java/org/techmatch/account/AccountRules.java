package org.techmatch.account;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.FieldProblems;

/** What must be true of an account (domain.md §3.1 User). */
final class AccountRules {
    private static final Pattern LOGIN_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\",;]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{0,180}\\.[A-Za-z]{2,24}");

    private AccountRules() {}

    /** Login names and mail addresses are compared in lower case. */
    static String normal(String loginName) {
        return loginName.strip().toLowerCase(Locale.ROOT);
    }

    static long id(Account account) {
        return Objects.requireNonNull(account.id());
    }

    static void check(NewAccount account, FieldProblems problems) {
        if (!LOGIN_NAME.matcher(normal(account.loginName())).matches()) {
            problems.add(
                    "loginName",
                    "登录名用 3 到 40 个字母、数字、点、横线或下划线，以字母或数字开头。",
                    "3 to 40 letters, digits, dots, hyphens or underscores, beginning with a letter or digit.");
        }
        checkPerson(account.realName(), account.mobile(), account.email(), problems);
    }

    /** Name and contacts; those that are null are not given. */
    static void checkPerson(String realName, @Nullable String mobile, @Nullable String email, FieldProblems problems) {
        problems.length("realName", realName.strip(), 2, 60);
        if (mobile != null && !MOBILE.matcher(mobile).matches()) {
            problems.add("mobile", "请填 11 位手机号码。", "Enter an 11-digit mobile number.");
        }
        if (email != null && !EMAIL.matcher(email).matches()) {
            problems.add("email", "请填完整的邮箱地址。", "Enter a full mail address.");
        }
    }
}
