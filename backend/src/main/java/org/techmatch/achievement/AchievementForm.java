package org.techmatch.achievement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.techmatch.achievement.AchievementContent.AchievementType;
import org.techmatch.achievement.AchievementContent.CoopMode;
import org.techmatch.achievement.AchievementContent.IpStatus;
import org.techmatch.achievement.AchievementContent.LawStatus;
import org.techmatch.achievement.AchievementContent.NatureKind;
import org.techmatch.achievement.AchievementContent.OriginKind;
import org.techmatch.achievement.AchievementContent.PatentKind;
import org.techmatch.achievement.AchievementContent.PriceMode;
import org.techmatch.achievement.AchievementContent.Stage;
import org.techmatch.draft.Attachments;
import org.techmatch.draft.Form;
import org.techmatch.listing.Attachment;
import org.techmatch.platform.Fen;
import org.techmatch.platform.Ppm;
import org.techmatch.searchindex.text.IpNumber;

/** Reads an achievement out of a form, and writes it into one. */
final class AchievementForm {
    /** The field that is kept encrypted. */
    static final String SECRET = "secretDetail";

    private static final int LONG_MAX = 3_000;
    private static final int SHORT_MAX = 200;

    private AchievementForm() {}

    /** What a form holds. */
    record Parsed(
            AchievementContent content,
            List<Completer> completers,
            @Nullable String secret) {}

    /** Reads the form; what is missing gets a stand-in, and the form a problem. */
    static Parsed read(Form form, boolean service, Accounts accounts, @Nullable List<Attachment> attachments) {
        String number = form.text("ipNumber", 40);
        List<CoopMode> modes = form.choices("coopModes", CoopMode.class);
        PriceMode price = form.required("priceMode", PriceMode.class, PriceMode.NEGOTIABLE);
        AchievementType type = form.required("type", AchievementType.class, AchievementType.OTHER_NON_PATENT);
        AchievementContent content = new AchievementContent(
                form.required("title"),
                type,
                type == AchievementType.PATENT ? form.choice("subType", PatentKind.class) : null,
                form.required("ipStatus", IpStatus.class, IpStatus.UNGRANTED),
                number == null ? null : IpNumber.normalise(number).orElse(number.toUpperCase(Locale.ROOT)),
                form.date("filingDate"),
                form.date("grantDate"),
                form.date("expiryDate"),
                form.choice("lawStatus", LawStatus.class),
                service,
                form.required("originKind", OriginKind.class, OriginKind.OTHER),
                form.choice("natureKind", NatureKind.class),
                form.required("stage", Stage.class, Stage.LAB),
                form.text("trl") == null ? missing(form, "trl") : form.number("trl", 1),
                form.texts("fieldCodes"),
                form.texts("industryCodes"),
                form.texts("ipcClasses"),
                form.texts("keywords"),
                form.required("summary"),
                form.text("applicationScenario", LONG_MAX),
                form.text("advantages", LONG_MAX),
                indicators(form),
                form.text("benefitNote", LONG_MAX),
                modes,
                price,
                price == PriceMode.NEGOTIABLE ? null : form.fen("priceMin"),
                price == PriceMode.RANGE ? form.fen("priceMax") : null,
                modes.contains(CoopMode.TRIAL),
                form.yes("wantPilot"),
                form.yes("ndaRequired"),
                null,
                attachments);
        return new Parsed(content, completers(form, accounts), form.text(SECRET, 20_000));
    }

    /** Finds the account of a login name; null where there is none. */
    interface Accounts {
        @Nullable
        Long of(String login);
    }

    private static int missing(Form form, String field) {
        form.problem(field, "请选择成熟度。", "Choose a readiness level.");
        return 1;
    }

    private static List<AchievementContent.Indicator> indicators(Form form) {
        List<AchievementContent.Indicator> indicators = new ArrayList<>();
        for (Form row : form.rows("indicators")) {
            if (row.text("name") != null || row.text("value") != null) {
                row.text("name", SHORT_MAX);
                row.text("value", SHORT_MAX);
                indicators.add(new AchievementContent.Indicator(
                        row.required("name"), row.required("value"), row.text("unit", 40)));
            }
        }
        return indicators;
    }

    private static List<Completer> completers(Form form, Accounts accounts) {
        List<Completer> completers = new ArrayList<>();
        for (Form row : form.rows("completers")) {
            String login = row.text("accountLogin");
            Long account = login == null ? null : accounts.of(login);
            if (login != null && account == null) {
                row.problem("accountLogin", "没有这个登录名的账号。", "No account has this login name.");
            }
            if (account != null && completers.stream().anyMatch(c -> account.equals(c.accountId()))) {
                row.problem("accountLogin", "同一个人不能列两次。", "A person cannot stand here twice.");
            }
            row.text("name", 60);
            completers.add(new Completer(
                    completers.size() + 1,
                    row.required("name"),
                    row.text("organisation", 120),
                    row.ppm("share"),
                    row.yes("isMain"),
                    row.yes("isStudent"),
                    row.yes("nameConsent"),
                    row.text("role", 60),
                    account,
                    row.text("creativeContribution", 1_000)));
        }
        if (completers.isEmpty()) {
            form.problem("completers", "至少写一位完成人。", "Name at least one completer.");
        }
        return completers;
    }

    /** The form of a stored achievement. */
    static Map<String, Object> write(
            AchievementContent c, List<Completer> completers, @Nullable String secret, LoginNames logins) {
        Map<String, Object> form = new LinkedHashMap<>();
        put(form, "title", c.title());
        put(form, "type", c.type());
        put(form, "subType", c.subType());
        put(form, "ipStatus", c.ipStatus());
        put(form, "ipNumber", c.ipNumber());
        put(form, "filingDate", c.filingDate());
        put(form, "grantDate", c.grantDate());
        put(form, "expiryDate", c.expiryDate());
        put(form, "lawStatus", c.lawStatus());
        put(form, "originKind", c.originKind());
        put(form, "natureKind", c.natureKind());
        put(form, "stage", c.stage());
        form.put("trl", c.trl());
        form.put("fieldCodes", c.fieldCodes());
        form.put("industryCodes", c.industryCodes());
        form.put("ipcClasses", c.ipcClasses());
        form.put("keywords", c.keywords());
        put(form, "summary", c.summary());
        put(form, "applicationScenario", c.applicationScenario());
        put(form, "advantages", c.advantages());
        form.put("indicators", c.indicators().stream().map(AchievementForm::row).toList());
        put(form, "benefitNote", c.benefitNote());
        form.put("coopModes", c.coopModes().stream().map(Enum::name).toList());
        put(form, "priceMode", c.priceMode());
        put(form, "priceMin", c.priceMinFen() == null ? null : Fen.yuan(c.priceMinFen()));
        put(form, "priceMax", c.priceMaxFen() == null ? null : Fen.yuan(c.priceMaxFen()));
        form.put("wantPilot", c.wantPilot());
        form.put("ndaRequired", c.ndaRequired());
        form.put(
                "completers", completers.stream().map(each -> row(each, logins)).toList());
        form.put("attachments", Attachments.write(c.attachments()));
        put(form, SECRET, secret);
        return form;
    }

    /** Finds the login name of an account. */
    interface LoginNames {
        String of(long accountId);
    }

    private static Map<String, Object> row(AchievementContent.Indicator indicator) {
        Map<String, Object> row = new LinkedHashMap<>();
        put(row, "name", indicator.name());
        put(row, "value", indicator.value());
        put(row, "unit", indicator.unit());
        return row;
    }

    private static Map<String, Object> row(Completer c, LoginNames logins) {
        Map<String, Object> row = new LinkedHashMap<>();
        put(row, "name", c.name());
        put(row, "organisation", c.organisation());
        put(row, "accountLogin", c.accountId() == null ? null : logins.of(c.accountId()));
        put(row, "share", Ppm.percent(c.contributionPpm()));
        row.put("isMain", c.isMain());
        row.put("isStudent", c.isStudent());
        row.put("nameConsent", c.nameConsent());
        put(row, "role", c.role());
        put(row, "creativeContribution", c.creativeContribution());
        return row;
    }

    private static void put(Map<String, Object> form, String field, @Nullable Object value) {
        if (value != null) {
            form.put(field, value.toString());
        }
    }
}
