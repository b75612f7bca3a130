package org.techmatch.draft;

import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Role;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Problems;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/** Commands on drafts. */
@Singleton
public class DraftService {
    /** The field that is named when completers have not confirmed. */
    static final String COMPLETERS = "completers";

    private static final int FORM_BYTES_MAX = 256 * 1024;
    private static final String SUBJECT = "draft";

    private final Drafts drafts;
    private final DraftKinds kinds;
    private final Confirmations confirmations;
    private final AuditTrail audit;
    private final JsonMapper json;

    DraftService(Drafts drafts, DraftKinds kinds, Confirmations confirmations, AuditTrail audit, JsonMapper json) {
        this.drafts = drafts;
        this.kinds = kinds;
        this.confirmations = confirmations;
        this.audit = audit;
        this.json = json;
    }

    /**
     * Begins a draft, or opens the one of a stored listing. R-201: with a state secret nothing is stored at all; with
     * national security or a major public interest only a stub without a body.
     *
     * @return the draft's id
     * @throws Refused secret-content, not-found for organisations and listings of others
     */
    @Transactional
    public long begin(NewDraft wanted, Actor by) {
        if (wanted.answers().isSecret()) {
            throw new Refused(ProblemType.SECRET_CONTENT, Problems.advice(ProblemType.SECRET_CONTENT), List.of());
        }
        DraftKind kind = kinds.of(wanted.kind());
        boolean outside = wanted.answers().belongsOutside();
        Long listingId = wanted.listingId();
        DraftKind.Opened opened =
                listingId == null ? new DraftKind.Opened(organisation(wanted), Map.of()) : kind.open(listingId, by);
        by.require(kind.permission(), opened.organisationId());
        if (listingId != null) {
            Optional<Draft> there = drafts.openOf(kind.kind(), listingId, kinds);
            if (there.isPresent() && !outside) {
                mine(there.get().id(), by);
                drafts.reopen(kind.kind(), listingId);
                return there.get().id();
            }
        }
        long id = drafts.add(
                kind,
                opened.organisationId(),
                listingId,
                outside ? DraftState.OUTSIDE : DraftState.OPEN,
                wanted.answers(),
                outside ? Map.of() : opened.form(),
                by.id());
        audit.record(Audit.of(by, "begin", SUBJECT, id)
                .in(opened.organisationId())
                .states(null, outside ? DraftState.OUTSIDE : DraftState.OPEN));
        return id;
    }

    /**
     * Saves what was typed, complete or not.
     *
     * @throws Refused too-large above 256 KB, conflict when somebody or another window saved meanwhile
     */
    @Transactional
    public void save(long id, long version, Map<String, Object> form, Actor by) {
        Draft draft = open(id, by);
        if (size(form) > FORM_BYTES_MAX) {
            throw new Refused(
                    ProblemType.TOO_LARGE,
                    new Text("内容超过 256 KB，没有保存。大段资料请作为附件上传。", "More than 256 KB; upload long material as files."),
                    List.of());
        }
        if (draft.version() != version || !drafts.save(draft, kinds.of(draft.kind()), form)) {
            throw conflict();
        }
    }

    /** Deletes a draft; what was stored before stays. */
    @Transactional
    public void discard(long id, Actor by) {
        Draft draft = mine(id, by);
        if (draft.state() == DraftState.SUBMITTED) {
            throw notOpen();
        }
        drafts.delete(id);
        audit.record(Audit.of(by, "discard", SUBJECT, id).in(draft.organisationId()));
    }

    /**
     * Hands a draft in for screening.
     *
     * @return the listing's id
     * @throws Refused invalid-request with every wrong field, not-ready for unseen duplicates or missing confirmations,
     *     conflict when it was changed meanwhile
     */
    @Transactional
    public long submit(long id, Submission submission, Actor by) {
        Draft draft = open(id, by);
        if (draft.version() != submission.version()) {
            throw conflict();
        }
        DraftKind kind = kinds.of(draft.kind());
        DraftCheck check = kind.check(draft.form(), draft.organisationId(), draft.listingId());
        if (!check.problems().isEmpty()) {
            throw Refused.invalid(check.problems());
        }
        boolean alike = check.duplicates().stream().anyMatch(duplicate -> !duplicate.blocking());
        if (alike && !Boolean.TRUE.equals(submission.duplicatesSeen())) {
            throw notReady(
                    "duplicatesSeen",
                    new Text(
                            "本单位有很相似的内容，请看过后确认不是同一项。",
                            "There is a very similar one; look at it and confirm that this is another."));
        }
        requireConfirmations(draft, submission, by);
        long listingId = kind.submit(draft, submission, by);
        if (!drafts.submitted(draft, listingId)) {
            throw conflict();
        }
        audit.record(Audit.of(by, "submit", SUBJECT, id)
                .in(draft.organisationId())
                .states(DraftState.OPEN, DraftState.SUBMITTED)
                .because(submission.completersOverride()));
        return listingId;
    }

    /** Opens the draft of a listing again, because its screening returned it. */
    public void returned(String kind, long listingId, @Nullable String reason) {
        drafts.returned(kind, listingId, reason == null ? "" : reason);
    }

    /** Forgets the drafts of a listing whose content is to be removed or is out for good. */
    public void forget(String kind, long listingId) {
        drafts.deleteOf(kind, listingId);
    }

    /** The draft, for those who may write it. */
    Draft mine(long id, Actor by) {
        Draft draft = drafts.find(id, kinds).orElseThrow(Refused::notFound);
        by.require(kinds.of(draft.kind()).permission(), draft.organisationId());
        boolean own = by.is(draft.createdBy());
        boolean office =
                by.has(Role.UNIT_TECH, draft.organisationId()) || by.has(Role.ENTERPRISE, draft.organisationId());
        if (!own && !office) {
            throw Refused.notFound();
        }
        return draft;
    }

    private Draft open(long id, Actor by) {
        Draft draft = mine(id, by);
        if (draft.state() != DraftState.OPEN) {
            throw notOpen();
        }
        return draft;
    }

    /** SM-04: every completer with an account confirms the shares, or the research office says why not. */
    private void requireConfirmations(Draft draft, Submission submission, Actor by) {
        if (confirmations.missing(draft).isEmpty()) {
            return;
        }
        String reason = submission.completersOverride();
        boolean overridden = reason != null
                && reason.strip().length() >= 2
                && (by.has(Role.UNIT_TECH, draft.organisationId())
                        || by.may(Permission.WRITE_DEMAND, draft.organisationId()));
        if (!overridden) {
            throw notReady(
                    COMPLETERS,
                    new Text(
                            "还有完成人没有确认排序和比例，已请他们确认。请稍候，或由科研管理部门写明原因后提交。",
                            "Some completers have not confirmed their order and shares; they were asked to. Wait for them, or let research management hand it in with a reason."));
        }
    }

    private static long organisation(NewDraft wanted) {
        if (wanted.organisationId() == null) {
            throw Refused.invalid(
                    List.of(new FieldProblem("organisationId", new Text("请选择是哪个单位的。", "Choose the organisation."))));
        }
        return wanted.organisationId();
    }

    private int size(Map<String, Object> form) {
        try {
            return json.writeValueAsBytes(form).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refused conflict() {
        return new Refused(
                ProblemType.CONFLICT,
                new Text(
                        "这份草稿刚在别处改过，您填的内容还在。请看看差别再决定保留哪一版。",
                        "This draft was changed elsewhere; what you typed is still there. Compare, and decide which version to keep."),
                List.of());
    }

    private static Refused notOpen() {
        return new Refused(
                ProblemType.STATE_CONFLICT,
                new Text(
                        "这份草稿已经提交，正在审查。要改动请先打开修改。",
                        "This draft is handed in and being screened. Open it for changes first."),
                List.of());
    }

    private static Refused notReady(String field, Text text) {
        return new Refused(ProblemType.NOT_READY, text, List.of(new FieldProblem(field, text)));
    }
}
