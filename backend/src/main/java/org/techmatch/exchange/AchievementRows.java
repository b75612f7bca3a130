package org.techmatch.exchange;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.achievement.AchievementContent;
import org.techmatch.achievement.AchievementContent.AchievementType;
import org.techmatch.achievement.AchievementContent.CoopMode;
import org.techmatch.achievement.AchievementContent.Indicator;
import org.techmatch.achievement.AchievementContent.IpStatus;
import org.techmatch.achievement.AchievementContent.OriginKind;
import org.techmatch.achievement.AchievementContent.PatentKind;
import org.techmatch.achievement.AchievementContent.PriceMode;
import org.techmatch.achievement.AchievementContent.Source;
import org.techmatch.achievement.AchievementContent.Stage;
import org.techmatch.achievement.AchievementService;
import org.techmatch.achievement.Completer;
import org.techmatch.achievement.NewAchievement;
import org.techmatch.platform.FieldProblem;
import org.techmatch.screening.Attestation;
import org.techmatch.searchindex.text.IpNumber;

/** Reads achievements (domain.md §3.2) out of rows. */
@Singleton
class AchievementRows implements DraftReader {
    private static final int NOTE_MAX = 3_000;

    private final AchievementService service;
    private final Codes codes;
    private final PublishedOn publishedOn;

    AchievementRows(AchievementService service, Codes codes, PublishedOn publishedOn) {
        this.service = service;
        this.codes = codes;
        this.publishedOn = publishedOn;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ACHIEVEMENT;
    }

    @Override
    public List<Set<String>> judgedTogether() {
        return List.of(
                Set.of("type", "subType", "ipStatus", "ipNumber"),
                Set.of("filingDate", "grantDate"),
                Set.of("priceMode", "priceMin", "priceMax"),
                Set.of("coopModes", "wantTrial"));
    }

    @Override
    public Draft read(Fields fields, String externalId, Holders.Lookup organisations) {
        NewAchievement achievement = new NewAchievement(
                organisations.read(fields, "holder"),
                content(fields),
                completers(fields),
                publishedOn.read(fields, externalId));
        return new AchievementDraft(service, achievement);
    }

    private AchievementContent content(Fields fields) {
        Right right = Right.read(fields);
        List<CoopMode> modes = fields.several("coopModes", Labels.COOP_MODE);
        Integer trl = fields.whole("trl");
        return new AchievementContent(
                fields.title("title", 120),
                right.type,
                right.subType,
                right.status,
                ipNumber(fields),
                fields.date("filingDate"),
                fields.date("grantDate"),
                fields.date("expiryDate"),
                fields.oneOf("lawStatus", Labels.LAW_STATUS),
                fields.requiredFlag("isService"),
                fields.required("originKind", Labels.ORIGIN, OriginKind.OTHER),
                fields.oneOf("natureKind", Labels.NATURE),
                fields.required("stage", Labels.STAGE, Stage.LAB),
                trl == null ? 0 : trl,
                codes.disciplines(fields.list("fieldCodes", 5)),
                codes.industries(fields.list("industryCodes", 5)),
                codes.ipcClasses(fields.list("ipcClasses")),
                fields.list("keywords", 8),
                fields.body("summary", 1_000),
                fields.prose("applicationScenario", NOTE_MAX),
                fields.prose("advantages", NOTE_MAX),
                indicators(fields),
                fields.prose("benefitNote", NOTE_MAX),
                modes,
                fields.required("priceMode", Labels.PRICE_MODE, PriceMode.NEGOTIABLE),
                fields.yuan("priceMin"),
                fields.yuan("priceMax"),
                fields.flag("wantTrial", modes.contains(CoopMode.TRIAL)),
                fields.flag("wantPilot", false),
                fields.flag("ndaRequired", false),
                source(fields),
                null);
    }

    /** Type, kind of patent and status, which people often write as one word: 发明专利, 发明授权. */
    private record Right(AchievementType type, @Nullable PatentKind subType, IpStatus status) {
        static Right read(Fields fields) {
            String word = Values.text(fields.raw("type")).map(Values::word).orElse("");
            Optional<PatentKind> patent = Labels.PATENT.find(word);
            AchievementType type = patent.isPresent()
                    ? AchievementType.PATENT
                    : fields.required("type", Labels.TYPE, AchievementType.OTHER_NON_PATENT);
            PatentKind subType = fields.oneOf("subType", Labels.PATENT);
            boolean saysStatus = fields.raw("ipStatus") == null && word.startsWith("发明") && word.length() == 4;
            IpStatus status = saysStatus && !word.equals("发明专利")
                    ? (word.equals("发明授权") ? IpStatus.GRANTED : IpStatus.UNGRANTED)
                    : fields.required("ipStatus", Labels.IP_STATUS, IpStatus.UNGRANTED);
            return new Right(type, subType == null ? patent.orElse(null) : subType, status);
        }
    }

    private static @Nullable String ipNumber(Fields fields) {
        String written = fields.line("ipNumber", 60);
        if (written == null) {
            return null;
        }
        Optional<String> number = IpNumber.normalise(written);
        if (number.isEmpty()) {
            fields.refuse(
                    "ipNumber",
                    "认不出这个号码，写法如 ZL202410365172.2、CN111504366B、2024SR0123456。",
                    "Unknown form of number; write it like ZL202410365172.2, CN111504366B or 2024SR0123456.");
        }
        return number.orElse(null);
    }

    private static List<Indicator> indicators(Fields fields) {
        List<Indicator> indicators = new ArrayList<>();
        List<Map<?, ?>> objects = Structured.indicators(fields.raw("indicators"));
        for (int i = 0; i < objects.size(); i++) {
            Fields one = fields.within(objects.get(i), "indicators[" + (i + 1) + "]");
            indicators.add(
                    new Indicator(one.requiredLine("name", 100), one.requiredLine("value", 100), one.line("unit", 40)));
        }
        return indicators;
    }

    private static List<Completer> completers(Fields fields) {
        List<Completer> completers = new ArrayList<>();
        List<Map<?, ?>> objects = Structured.completers(fields.raw("completers"));
        for (int i = 0; i < objects.size(); i++) {
            Fields one = fields.within(objects.get(i), "completers[" + (i + 1) + "]");
            completers.add(new Completer(
                    i + 1,
                    one.requiredLine("name", 60),
                    one.line("organisation", 120),
                    one.percent("contribution"),
                    one.flag("isMain", false),
                    one.flag("isStudent", false),
                    one.flag("nameConsent", false),
                    one.line("role", 60)));
        }
        return completers;
    }

    static @Nullable Source source(Fields fields) {
        String name = fields.line("sourceName", 200);
        return name == null ? null : new Source(name, fields.line("sourceAttribution", 500));
    }

    private record AchievementDraft(AchievementService service, NewAchievement achievement) implements Draft {
        @Override
        public List<FieldProblem> check(Optional<Long> existing) {
            return service.check(achievement, existing);
        }

        @Override
        public long create(@Nullable Attestation attestation) {
            return service.create(achievement, attestation);
        }

        @Override
        public void change(long id, @Nullable Attestation attestation) {
            service.change(id, achievement, attestation);
        }

        @Override
        public boolean publish(long id, Attestation attestation) {
            return service.publishFirst(id, attestation);
        }
    }
}
