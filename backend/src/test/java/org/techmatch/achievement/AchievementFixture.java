package org.techmatch.achievement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.TestPortal;
import org.techmatch.achievement.AchievementContent.AchievementType;
import org.techmatch.achievement.AchievementContent.CoopMode;
import org.techmatch.achievement.AchievementContent.IpStatus;
import org.techmatch.achievement.AchievementContent.OriginKind;
import org.techmatch.achievement.AchievementContent.PriceMode;
import org.techmatch.achievement.AchievementContent.Stage;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.screening.Attestation;

/** Achievements for tests, stored by the real commands. */
public final class AchievementFixture {
    public static final String SUMMARY = "高镍三元电池模组在热失控前会先后出现膨胀力突变、氢气逸出和电压跌落，本成果用四路信号联合判断，在触发前平均十一分钟给出三级预警，并可联动喷淋。";

    private String title = "高镍三元锂电池模组热失控多参量早期预警装置";
    private String summary = SUMMARY;
    private @Nullable String ipNumber;
    private Stage stage = Stage.PILOT;
    private int trl = 6;
    private List<CoopMode> modes = List.of(CoopMode.LICENCE_ORDINARY, CoopMode.TRIAL);
    private @Nullable Long priceFen = 60_000_000L;
    private List<String> keywords = List.of("锂电池", "热失控", "预警");
    private List<String> industries = List.of("C38");
    private List<Completer> completers = List.of(
            new Completer(1, "陈屿舟", "储能安全实验室", 600_000, true, false, true, "负责人"),
            new Completer(2, "廖砚", null, 400_000, false, true, false, null));

    public static AchievementFixture achievement() {
        return new AchievementFixture();
    }

    public AchievementFixture titled(String text) {
        title = text;
        return this;
    }

    public AchievementFixture about(String text) {
        summary = text;
        return this;
    }

    public AchievementFixture keywords(String... words) {
        keywords = List.of(words);
        return this;
    }

    public AchievementFixture numbered(String number) {
        ipNumber = number;
        return this;
    }

    public AchievementFixture at(Stage newStage, int level) {
        stage = newStage;
        trl = level;
        return this;
    }

    public AchievementFixture by(CoopMode... chosen) {
        modes = List.of(chosen);
        return this;
    }

    public AchievementFixture priced(@Nullable Long fen) {
        priceFen = fen;
        return this;
    }

    public AchievementFixture in(String... codes) {
        industries = List.of(codes);
        return this;
    }

    public AchievementFixture completedBy(Completer... people) {
        completers = List.of(people);
        return this;
    }

    /** The draft, not stored. */
    public NewAchievement draft(long holderId) {
        IpStatus status = ipNumber == null ? IpStatus.UNGRANTED : IpStatus.GRANTED;
        AchievementContent content = new AchievementContent(
                title,
                AchievementType.PATENT,
                AchievementContent.PatentKind.INVENTION,
                status,
                ipNumber,
                null,
                null,
                null,
                null,
                true,
                OriginKind.SELF,
                null,
                stage,
                trl,
                List.of("480"),
                industries,
                List.of("H01"),
                keywords,
                summary,
                "储能柜与换电站",
                null,
                List.of(new AchievementContent.Indicator("预警提前量", "11.5", "min")),
                null,
                modes,
                priceFen == null ? PriceMode.NEGOTIABLE : PriceMode.FIXED,
                priceFen,
                null,
                modes.contains(CoopMode.TRIAL),
                false,
                false,
                null,
                null);
        return new NewAchievement(holderId, content, completers, null);
    }

    /** Stored and not public. */
    public long stored(TestPortal portal, long holderId) {
        return portal.bean(AchievementService.class).create(draft(holderId), new Attestation("已逐条筛查", "测试"));
    }

    /** Stored and published, held by a unit of its own. */
    public long published(TestPortal portal) {
        return published(portal, OrganisationFixture.unit(portal));
    }

    /** Stored and published. */
    public long published(TestPortal portal, long holderId) {
        long id = stored(portal, holderId);
        portal.bean(AchievementService.class).publish(id);
        return id;
    }

    /** The public code of a published one. */
    public static String code(TestPortal portal, long id) {
        return Optional.ofNullable(portal.bean(AchievementRepository.class)
                        .findById(id)
                        .orElseThrow()
                        .publicCode())
                .orElseThrow();
    }

    /** A time for drafts that state their publication. */
    public static Instant noon() {
        return Instant.parse("2026-11-20T04:00:00Z");
    }
}
