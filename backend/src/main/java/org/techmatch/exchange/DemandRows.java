package org.techmatch.exchange;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.demand.DemandContent;
import org.techmatch.demand.DemandContent.DemandKind;
import org.techmatch.demand.DemandContent.IpExpectation;
import org.techmatch.demand.DemandContent.Target;
import org.techmatch.demand.DemandService;
import org.techmatch.demand.NewDemand;
import org.techmatch.platform.FieldProblem;
import org.techmatch.screening.Attestation;

/** Reads demands (domain.md §3.3) out of rows. */
@Singleton
class DemandRows implements DraftReader {
    private final DemandService service;
    private final Codes codes;
    private final PublishedOn publishedOn;

    DemandRows(DemandService service, Codes codes, PublishedOn publishedOn) {
        this.service = service;
        this.codes = codes;
        this.publishedOn = publishedOn;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.DEMAND;
    }

    @Override
    public List<Set<String>> judgedTogether() {
        return List.of(Set.of("budgetMin", "budgetMax"), Set.of("owner", "description"));
    }

    @Override
    public Draft read(Fields fields, String externalId, Holders.Lookup organisations) {
        NewDemand demand = new NewDemand(
                organisations.read(fields, "owner"), content(fields), publishedOn.read(fields, externalId));
        return new DemandDraft(service, demand);
    }

    private DemandContent content(Fields fields) {
        LocalDate deadline = fields.date("deadline");
        if (fields.raw("deadline") == null) {
            fields.missing("deadline");
        }
        Integer teams = fields.whole("bookingTeamsMax");
        IpExpectation expectation = fields.oneOf("ipExpectation", Labels.IP_EXPECTATION);
        return new DemandContent(
                fields.flag("anonymous", false),
                fields.title("title", 120),
                fields.required("kind", Labels.DEMAND_KIND, DemandKind.SOLVE_PROBLEM),
                codes.disciplines(fields.list("fieldCodes", 5)),
                codes.industries(fields.list("industryCodes", 5)),
                fields.body("description", 3_000),
                targets(fields),
                fields.yuan("budgetMin"),
                fields.yuan("budgetMax"),
                fields.flag("budgetPublic", false),
                deadline == null ? LocalDate.MAX : deadline,
                fields.requiredFlag("acceptsBooking"),
                teams == null ? 1 : teams,
                expectation == null ? IpExpectation.NEGOTIABLE : expectation,
                AchievementRows.source(fields),
                null);
    }

    private static List<Target> targets(Fields fields) {
        List<Target> targets = new ArrayList<>();
        List<Map<?, ?>> objects = Structured.targets(fields.raw("targetIndicators"));
        for (int i = 0; i < objects.size(); i++) {
            Fields one = fields.within(objects.get(i), "targetIndicators[" + (i + 1) + "]");
            targets.add(new Target(
                    one.requiredLine("name", 100),
                    one.requiredLine("op", 4),
                    one.requiredLine("value", 100),
                    one.line("unit", 40)));
        }
        return targets;
    }

    private record DemandDraft(DemandService service, NewDemand demand) implements Draft {
        @Override
        public List<FieldProblem> check(Optional<Long> existing) {
            return service.check(demand);
        }

        @Override
        public long create(@Nullable Attestation attestation) {
            return service.create(demand, attestation);
        }

        @Override
        public void change(long id, @Nullable Attestation attestation) {
            service.change(id, demand, attestation);
        }

        @Override
        public boolean publish(long id, Attestation attestation) {
            return service.publishFirst(id, attestation);
        }
    }
}
