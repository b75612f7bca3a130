package org.techmatch.achievement;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.draft.Attachments;
import org.techmatch.draft.Draft;
import org.techmatch.draft.DraftCheck;
import org.techmatch.draft.DraftKind;
import org.techmatch.draft.Form;
import org.techmatch.draft.SimilarTitles;
import org.techmatch.draft.Submission;
import org.techmatch.organisation.OrganisationFacts;
import org.techmatch.organisation.OrganisationKind;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Keys;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.screening.ScreeningService;

/** Drafts of achievements. */
@Singleton
class AchievementDraftKind implements DraftKind {
    static final String PURPOSE = "secret-text";
    private static final String ALIKE_CANDIDATES =
            "SELECT id, public_code, title FROM achievement WHERE holder_organisation_id = ?"
                    + " AND listing_status NOT IN ('WITHDRAWN', 'PURGED') ORDER BY id DESC LIMIT 5000";

    private final AchievementRepository repository;
    private final AchievementService service;
    private final AchievementRevisions revisions;
    private final OwnAchievements own;
    private final AchievementPreview preview;
    private final Completers completers;
    private final Organisations organisations;
    private final ScreeningService screening;
    private final Attachments attachments;
    private final SimilarTitles titles;
    private final Keys keys;
    private final Sql sql;

    AchievementDraftKind(
            AchievementRepository repository,
            AchievementService service,
            AchievementRevisions revisions,
            OwnAchievements own,
            AchievementPreview preview,
            Completers completers,
            Organisations organisations,
            ScreeningService screening,
            Attachments attachments,
            SimilarTitles titles,
            Keys keys,
            Sql sql) {
        this.repository = repository;
        this.service = service;
        this.revisions = revisions;
        this.own = own;
        this.preview = preview;
        this.completers = completers;
        this.organisations = organisations;
        this.screening = screening;
        this.attachments = attachments;
        this.titles = titles;
        this.keys = keys;
        this.sql = sql;
    }

    @Override
    public String kind() {
        return OwnAchievementService.KIND;
    }

    @Override
    public Permission permission() {
        return Permission.WRITE_ACHIEVEMENT;
    }

    @Override
    public String secretField() {
        return AchievementForm.SECRET;
    }

    @Override
    public DraftCheck check(Map<String, Object> form, long organisationId, @Nullable Long listingId) {
        FieldProblems problems = new FieldProblems();
        AchievementForm.Parsed parsed = read(form, organisationId, problems);
        List<FieldProblem> all = new ArrayList<>(problems.list());
        service.check(newAchievement(parsed, organisationId), Optional.ofNullable(listingId)).stream()
                .filter(problem -> all.stream().noneMatch(each -> each.field().equals(problem.field())))
                .forEach(all::add);
        return new DraftCheck(
                all,
                AchievementAdvice.of(parsed),
                titles.among(ALIKE_CANDIDATES, organisationId, parsed.content().title(), listingId));
    }

    @Override
    public Object preview(Map<String, Object> form, long organisationId, String base) {
        AchievementForm.Parsed parsed = read(form, organisationId, new FieldProblems());
        return preview.of(newAchievement(parsed, organisationId), base);
    }

    @Override
    public long submit(Draft draft, Submission submission, Actor by) {
        long organisation = draft.organisationId();
        FieldProblems problems = new FieldProblems();
        AchievementForm.Parsed parsed = read(draft.form(), organisation, problems);
        problems.throwIfAny();
        Achievement stored = revisions.submitted(
                draft.listingId(), newAchievement(parsed, organisation), keys.seal(PURPOSE, parsed.secret()), by);
        long id = Objects.requireNonNull(stored.id());
        screening.submit(kind(), id, organisation, stored.title(), stored.contentHash(), !isUnit(organisation), by);
        return id;
    }

    @Override
    public Opened open(long listingId, Actor by) {
        Achievement achievement = own.get(listingId, by);
        // who may change it may see its secret: the office, the writer and the completers
        by.require(permission(), achievement.holderOrganisationId());
        if (achievement.listingStatus() == AchievementStatus.WITHDRAWN
                || achievement.listingStatus() == AchievementStatus.PURGED) {
            throw Refused.notFound();
        }
        return new Opened(
                achievement.holderOrganisationId(),
                AchievementForm.write(
                        own.content(achievement),
                        completers.of(listingId),
                        keys.open(PURPOSE, achievement.secretDetail()),
                        this::login));
    }

    @Override
    public @Nullable Stored stored(long listingId) {
        return repository
                .findById(listingId)
                .map(achievement -> new Stored(
                        achievement.publicCode(),
                        achievement.listingStatus(),
                        achievement.listingStatus() == AchievementStatus.PUBLISHED))
                .orElse(null);
    }

    private AchievementForm.Parsed read(Map<String, Object> form, long organisationId, FieldProblems problems) {
        return readAll(new Form(form, problems), organisationId);
    }

    private AchievementForm.Parsed readAll(Form form, long organisationId) {
        return AchievementForm.read(
                form, isUnit(organisationId), this::account, attachments.read(form, organisationId));
    }

    private static NewAchievement newAchievement(AchievementForm.Parsed parsed, long organisationId) {
        return new NewAchievement(organisationId, parsed.content(), parsed.completers(), null);
    }

    private boolean isUnit(long organisationId) {
        return organisations
                .find(organisationId)
                .map(OrganisationFacts::kind)
                .filter(kind -> kind == OrganisationKind.RESEARCH_UNIT)
                .isPresent();
    }

    private @Nullable Long account(String login) {
        return sql.first(
                        "SELECT id FROM account WHERE login_name = ? AND status = 'ACTIVE'",
                        row -> row.getLong(1),
                        login.toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    private String login(long accountId) {
        return sql.first("SELECT login_name FROM account WHERE id = ?", row -> row.getString(1), accountId)
                .orElse("");
    }
}
