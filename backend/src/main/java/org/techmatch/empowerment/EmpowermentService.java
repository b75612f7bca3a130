package org.techmatch.empowerment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.document.IssuedDocument;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.notice.NoticeScope;
import org.techmatch.parameter.Parameter;
import org.techmatch.parameter.ParameterVersions;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/** SM-08: what the unit's office does with empowerment agreements. */
@Singleton
class EmpowermentService {
    /** What agreements are called in the audit trail. */
    static final String KIND = "empowerment";

    private final EmpowermentRows rows;
    private final EmpowermentRules rules;
    private final EmpowermentAchievements achievements;
    private final EmpowermentSteps steps;
    private final EmpowermentPapers papers;
    private final EmpowermentNotices notices;
    private final EmpowermentNews news;
    private final ParameterVersions parameters;
    private final AuditTrail audit;
    private final Clock clock;

    EmpowermentService(
            EmpowermentRows rows,
            EmpowermentRules rules,
            EmpowermentAchievements achievements,
            EmpowermentSteps steps,
            EmpowermentPapers papers,
            EmpowermentNotices notices,
            EmpowermentNews news,
            ParameterVersions parameters,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.achievements = achievements;
        this.steps = steps;
        this.papers = papers;
        this.notices = notices;
        this.news = news;
        this.parameters = parameters;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes a draft for an achievement of the own unit.
     *
     * @return its id
     * @throws Refused not-found for achievements of others, invalid-request with every wrong field
     */
    @Transactional
    public long create(EmpowermentForm form, Actor by) {
        Long achievementId = form.achievementId();
        EmpowermentAchievements.Facts about = (achievementId == null
                        ? Optional.<EmpowermentAchievements.Facts>empty()
                        : achievements.find(achievementId))
                .filter(found -> by.may(Permission.DRAFT_EMPOWERMENT, found.holderId()))
                .orElseThrow(Refused::notFound);
        if (form.mode() == EmpowermentMode.BOOKED) {
            FieldProblems problems = new FieldProblems();
            problems.add("mode", "预约赋权随预约项目产生，不在这里起草。", "Booked empowerment comes from its project.");
            problems.throwIfAny();
        }
        EmpowermentDraft draft = rules.checked(form, subject(form.mode(), about, null), completers(about));
        return stored(draft, "draft", by);
    }

    /**
     * writes the draft of an agreement that will replace an effective one from a future day.
     *
     * @return its id
     */
    @Transactional
    public long amend(long id, EmpowermentForm form, Actor by) {
        Empowerment former = own(id, by);
        if (former.status() != EmpowermentStatus.EFFECTIVE && former.status() != EmpowermentStatus.LAPSE_REVIEW) {
            throw notReady("只有生效的协议可以变更。", "Only an effective agreement can be amended.");
        }
        if (rows.count("e.amends_id = ? AND e.status IN ('DRAFT', 'TEAM_CONFIRMED', 'NOTICE', 'DECIDED', 'SIGNED')", id)
                > 0) {
            throw notReady("已有一份变更在办理，请先办完那一份。", "Another amendment is under way; finish it first.");
        }
        EmpowermentAchievements.Facts about = achievements
                .find(Objects.requireNonNull(former.achievementId()))
                .orElseThrow(Refused::notFound);
        EmpowermentDraft draft = rules.checked(form, subject(former.mode(), about, id), completers(about));
        return stored(draft, "amend", by);
    }

    private long stored(EmpowermentDraft draft, String action, Actor by) {
        long id = rows.insert(draft, by.id());
        audit.record(Audit.of(by, action, KIND, id).in(draft.unitId()).states(null, EmpowermentStatus.DRAFT));
        return id;
    }

    /** Changes a draft; its PDF and the confirmations on it count no longer. */
    @Transactional
    public void change(long id, EmpowermentForm form, Actor by) {
        Empowerment e = lock(id, form.version(), by);
        requireDraft(e);
        Long achievementId = e.achievementId();
        if (achievementId == null) {
            throw notReady("预约赋权的内容随预约项目变化。", "A booked agreement changes with its project.");
        }
        EmpowermentAchievements.Facts about = achievements.find(achievementId).orElseThrow(Refused::notFound);
        rows.update(id, rules.checked(form, subject(e.mode(), about, e.amendsId()), completers(about)));
        audit.record(Audit.of(by, "change", KIND, id).in(e.unitId()));
    }

    /** Issues the PDF that the team confirms. */
    @Transactional
    public void offer(long id, @Nullable Long version, Actor by) {
        Empowerment e = lock(id, version, by);
        EmpowermentAchievements.Facts about = e.achievementId() == null
                ? null
                : achievements.find(e.achievementId()).orElse(null);
        if (about != null && !completers(about).keySet().containsAll(e.team())) {
            throw notReady("有成员已不在完成人名单里，请先修改团队。", "Somebody is a completer no longer; change the team first.");
        }
        Empowerment now = steps.take(e, EmpowermentLifecycle.OFFER, by, null);
        IssuedDocument document = papers.issue(now, by);
        rows.set(id, "document_id", document.id());
        news.toSign(now);
    }

    /** publishes the notice. */
    @Transactional
    public void giveNotice(long id, @Nullable Long version, NoticeScope scope, String channel, Actor by) {
        Empowerment e = lock(id, version, by);
        Empowerment now = steps.take(e, EmpowermentLifecycle.GIVE_NOTICE, by, null);
        rows.set(id, "notice_id", notices.open(now, scope, channel, by));
    }

    /** Takes an agreement back to be changed; a running notice is void, all signatures count no longer. */
    @Transactional
    public void takeBack(long id, @Nullable Long version, @Nullable String reason, Actor by) {
        Empowerment e = lock(id, version, by);
        steps.take(e, EmpowermentLifecycle.TAKE_BACK, by, reason);
        clear(id);
        notices.withdraw(e, reason == null ? "" : reason.strip(), by);
    }

    /** Keeps an agreement on at its review: the next is CFG-11 months later. */
    @Transactional
    public void keep(long id, @Nullable Long version, @Nullable String reason, Actor by) {
        Empowerment e = lock(id, version, by);
        steps.take(e, EmpowermentLifecycle.KEEP, by, reason);
        rows.set(
                id,
                "lapse_date",
                today().plusMonths(parameters.number(Parameter.AGREEMENT_REVIEW))
                        .minusDays(1));
    }

    /** notes that the registry shows the new owners. */
    @Transactional
    public void register(long id, @Nullable Long version, RegistryForm form, Actor by) {
        Empowerment e = lock(id, version, by);
        FieldProblems problems = new FieldProblems();
        if (!e.status().isEffective() || e.rightKind() != RightKind.OWNERSHIP) {
            throw notReady("只有已生效的所有权赋权需要登记变更。", "Only effective ownership is entered in the registry.");
        }
        if (form.on().isAfter(today())) {
            problems.add("on", "登记日期不能晚于今天。", "The day cannot be in the future.");
        }
        problems.length("note", form.note().strip(), 2, 200);
        problems.throwIfAny();
        rows.set(id, "registered_on", form.on());
        rows.set(id, "register_note", form.note().strip());
        audit.record(Audit.of(by, "register", KIND, id)
                .in(e.unitId())
                .because(form.note().strip()));
    }

    /** What is signed counts no longer; used where SM-08 leads back to DRAFT. */
    void clear(long id) {
        rows.set(id, "document_id", null);
        rows.set(id, "decision_record_id", null);
        rows.set(id, "notice_id", null);
    }

    private Empowerment own(long id, Actor by) {
        Empowerment e = rows.lock(id).orElseThrow(Refused::notFound);
        by.require(Permission.DRAFT_EMPOWERMENT, e.unitId());
        return e;
    }

    private Empowerment lock(long id, @Nullable Long version, Actor by) {
        Empowerment e = own(id, by);
        if (version == null || e.version() != version) {
            throw Refused.conflict();
        }
        return e;
    }

    private static void requireDraft(Empowerment e) {
        if (e.status() != EmpowermentStatus.DRAFT) {
            throw notReady("已出草稿阶段，先“退回修改”。", "It is a draft no longer: take it back first.");
        }
    }

    private Map<Long, String> completers(EmpowermentAchievements.Facts about) {
        return achievements.completers(about.id());
    }

    private static EmpowermentRules.Subject subject(
            EmpowermentMode mode, EmpowermentAchievements.Facts about, @Nullable Long amendsId) {
        return new EmpowermentRules.Subject(
                mode, about.id(), null, about.title(), about.code(), about.holderId(), amendsId);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
    }

    static Refused notReady(String zh, String en) {
        return new Refused(ProblemType.NOT_READY, new Text(zh, en), List.of());
    }
}
