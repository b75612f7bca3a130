package org.techmatch.demand;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.draft.Attachments;
import org.techmatch.draft.Draft;
import org.techmatch.draft.DraftCheck;
import org.techmatch.draft.DraftCheck.Advice;
import org.techmatch.draft.DraftKind;
import org.techmatch.draft.Form;
import org.techmatch.draft.SimilarTitles;
import org.techmatch.draft.Submission;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Keys;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;
import org.techmatch.screening.ScreeningService;

/** Drafts of demands. */
@Singleton
class DemandDraftKind implements DraftKind {
    static final String PURPOSE = "secret-text";
    private static final String ALIKE_CANDIDATES =
            "SELECT id, public_code, title FROM demand WHERE owner_organisation_id = ?"
                    + " AND status NOT IN ('WITHDRAWN', 'PURGED', 'EXPIRED') ORDER BY id DESC LIMIT 5000";
    private static final int DESCRIPTION_GOOD = 150;

    private final DemandRepository repository;
    private final DemandService service;
    private final OwnDemands own;
    private final DemandPreview preview;
    private final ScreeningService screening;
    private final Attachments attachments;
    private final Keys keys;
    private final SimilarTitles titles;

    DemandDraftKind(
            DemandRepository repository,
            DemandService service,
            OwnDemands own,
            DemandPreview preview,
            ScreeningService screening,
            Attachments attachments,
            Keys keys,
            SimilarTitles titles) {
        this.repository = repository;
        this.service = service;
        this.own = own;
        this.preview = preview;
        this.screening = screening;
        this.attachments = attachments;
        this.keys = keys;
        this.titles = titles;
    }

    @Override
    public String kind() {
        return OwnDemandService.KIND;
    }

    @Override
    public Permission permission() {
        return Permission.WRITE_DEMAND;
    }

    @Override
    public String secretField() {
        return DemandForm.SECRET;
    }

    @Override
    public DraftCheck check(Map<String, Object> form, long organisationId, @Nullable Long listingId) {
        FieldProblems problems = new FieldProblems();
        DemandForm.Parsed parsed = read(form, organisationId, problems);
        List<FieldProblem> all = new ArrayList<>(problems.list());
        service.check(new NewDemand(organisationId, parsed.content(), null)).stream()
                .filter(problem -> all.stream().noneMatch(each -> each.field().equals(problem.field())))
                .forEach(all::add);
        return new DraftCheck(
                all,
                advice(parsed.content()),
                titles.among(ALIKE_CANDIDATES, organisationId, parsed.content().title(), listingId));
    }

    @Override
    public Object preview(Map<String, Object> form, long organisationId, String base) {
        DemandForm.Parsed parsed = read(form, organisationId, new FieldProblems());
        return preview.of(new NewDemand(organisationId, parsed.content(), null), base);
    }

    @Override
    public long submit(Draft draft, Submission submission, Actor by) {
        FieldProblems problems = new FieldProblems();
        DemandForm.Parsed parsed = read(draft.form(), draft.organisationId(), problems);
        problems.throwIfAny();
        Demand stored = service.submitted(
                draft.listingId(),
                new NewDemand(draft.organisationId(), parsed.content(), null),
                keys.seal(PURPOSE, parsed.brief()),
                by);
        long id = Objects.requireNonNull(stored.id());
        screening.submit(kind(), id, draft.organisationId(), stored.title(), stored.contentHash(), true, by);
        return id;
    }

    @Override
    public Opened open(long listingId, Actor by) {
        Demand demand = own.get(listingId, by);
        by.require(permission(), demand.ownerOrganisationId());
        if (demand.status() == DemandStatus.WITHDRAWN || demand.status() == DemandStatus.PURGED) {
            throw Refused.notFound();
        }
        return new Opened(
                demand.ownerOrganisationId(),
                DemandForm.write(own.content(demand), keys.open(PURPOSE, demand.confidentialBrief())));
    }

    @Override
    public @Nullable Stored stored(long listingId) {
        return repository
                .findById(listingId)
                .map(demand ->
                        new Stored(demand.publicCode(), demand.status(), demand.status() == DemandStatus.PUBLISHED))
                .orElse(null);
    }

    private DemandForm.Parsed read(Map<String, Object> values, long organisationId, FieldProblems problems) {
        Form form = new Form(values, problems);
        return DemandForm.read(form, own.today(), attachments.read(form, organisationId));
    }

    private static List<Advice> advice(DemandContent c) {
        return List.of(
                new Advice(
                        "description",
                        new Text(
                                "说明超过 150 字，写清现状、难点和要达到的效果",
                                "Over 150 characters: what is now, what is hard, what is wanted"),
                        c.description().length() >= DESCRIPTION_GOOD),
                new Advice(
                        "targetIndicators",
                        new Text("至少一项带数值的目标指标", "At least one target with a value"),
                        !c.targetIndicators().isEmpty()),
                new Advice(
                        "industryCodes",
                        new Text("选出所属行业", "Choose the industry"),
                        !c.industryCodes().isEmpty()),
                new Advice(
                        "budgetMax",
                        new Text("写明预算，可以选择不公开", "State the budget; it need not be public"),
                        c.budgetMaxFen() != null || c.budgetMinFen() != null));
    }
}
