package org.techmatch.demand;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.techmatch.catalogue.Catalogues;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.FieldProblems;

/** What must be true of a demand before it is stored (domain.md §3.3). */
@Singleton
public class DemandRules {
    private static final Set<String> OPERATORS = Set.of("≥", "≤", "=", ">", "<", "范围");
    private static final int TEAMS_MAX = 5;
    private static final int NAME_MIN = 2;
    private static final int CORE_MIN = 4;

    private final Catalogues catalogues;
    private final Organisations organisations;
    private final Clock clock;

    DemandRules(Catalogues catalogues, Organisations organisations, Clock clock) {
        this.catalogues = catalogues;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Every reason against the demand, each naming its field. */
    public List<FieldProblem> check(NewDemand demand) {
        FieldProblems problems = new FieldProblems();
        DemandContent content = demand.content();
        problems.length("title", content.title(), 4, 120);
        problems.length("description", content.description(), 50, 3_000);
        if (content.fieldCodes().isEmpty() || content.fieldCodes().size() > 5) {
            problems.add("fieldCodes", "学科应选 1 到 5 个。", "Choose 1 to 5 disciplines.");
        }
        catalogues.check("discipline", content.fieldCodes(), "fieldCodes", problems);
        catalogues.check("industry", content.industryCodes(), "industryCodes", problems);
        if (content.targetIndicators().stream().anyMatch(t -> !OPERATORS.contains(t.op()))) {
            problems.add("targetIndicators", "比较符应为 ≥ ≤ = > < 或“范围”。", "The operator must be one of ≥ ≤ = > < 范围.");
        }
        Long min = content.budgetMinFen();
        Long max = content.budgetMaxFen();
        if (min != null && max != null && max < min) {
            problems.add("budgetMax", "预算上限不能低于下限。", "The upper budget cannot be below the lower one.");
        }
        if (content.deadline().isBefore(LocalDate.now(clock.withZone(Clocks.ZONE)))) {
            problems.add("deadline", "截止日期已过。", "The deadline has passed.");
        }
        if (content.bookingTeamsMax() < 1 || content.bookingTeamsMax() > TEAMS_MAX) {
            problems.add("bookingTeamsMax", "可预约团队数应为 1 到 5。", "Between 1 and 5 teams may book.");
        }
        checkAnonymous(demand, problems);
        return problems.list();
    }

    /** an anonymous demand must not name its owner in its own text. */
    private void checkAnonymous(NewDemand demand, FieldProblems problems) {
        if (!demand.content().anonymous()) {
            return;
        }
        organisations.view(demand.ownerOrganisationId()).ifPresent(owner -> {
            String text = plain(demand.content().words());
            boolean named = Stream.of(owner.name(), owner.shortName(), core(owner.name()))
                    .filter(name -> name != null && name.length() >= NAME_MIN)
                    .anyMatch(name -> text.contains(plain(name)));
            if (named) {
                problems.add("description", "匿名需求的标题、说明和指标里不能写出单位名称。", "An anonymous demand must not name its owner.");
            }
        });
    }

    /** The name without what all companies have at its end. */
    private static String core(String name) {
        String core = name.replaceFirst("(股份)?(有限)?(责任)?公司$", "");
        return core.codePointCount(0, core.length()) < CORE_MIN ? name : core;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
