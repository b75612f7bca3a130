package org.techmatch.match;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.listing.PublicListing;
import org.techmatch.listing.PublicListings;
import org.techmatch.organisation.OrganisationKind;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;
import org.techmatch.searchindex.ListingKind;

/** people propose pairs; the first proposal is the introduction, later ones are kept with their times. */
@Singleton
public class ProposalService {
    private final PublicListings listings;
    private final ListingFacts facts;
    private final SuggestionService suggestions;
    private final MatchExplainer explainer;
    private final Suggestions stored;
    private final Matches matches;
    private final MatchScope scope;
    private final Organisations organisations;
    private final MatchNews news;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    ProposalService(
            PublicListings listings,
            ListingFacts facts,
            SuggestionService suggestions,
            MatchExplainer explainer,
            Suggestions stored,
            Matches matches,
            MatchScope scope,
            Organisations organisations,
            MatchNews news,
            AuditTrail audit,
            Sql sql,
            Clock clock) {
        this.listings = listings;
        this.facts = facts;
        this.suggestions = suggestions;
        this.explainer = explainer;
        this.stored = stored;
        this.matches = matches;
        this.scope = scope;
        this.organisations = organisations;
        this.news = news;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    private record Pair(PublicListing demand, PublicListing achievement, long owner, long holder) {}

    /** In whose name somebody proposes. */
    private record Proposer(long organisationId, MatchSource source) {}

    /**
     * Proposes a pair.
     *
     * @throws Refused invalid-request with every wrong field, forbidden for those who are neither a side nor a broker,
     *     conflict for a second proposal of one person
     */
    @Transactional
    public ProposalView propose(NewProposal proposal, Actor by) {
        // The first statement, so that everything read afterwards is what an earlier proposer has left.
        sql.first(
                "SELECT id FROM demand WHERE public_code = ? FOR UPDATE",
                row -> row.getLong(1),
                proposal.demandCode().strip());
        Pair pair = pair(proposal);
        Proposer proposer = proposer(pair, proposal.organisationId(), by);
        long demandId = pair.demand().key().id();
        long achievementId = pair.achievement().key().id();
        Match match = matches.lockOpen(demandId, achievementId).orElseGet(() -> begin(pair, proposer));
        Instant now = clock.instant();
        boolean first = match.status() == MatchStatus.SUGGESTED;
        if (first) {
            introduce(match, proposer, by);
        }
        keep(match, proposer, proposal.reason(), by, now);
        boolean part = first || !scope.sides(match, by).isEmpty();
        if (first) {
            news.proposed(match);
        }
        audit.record(Audit.of(by, MatchLifecycle.PROPOSE, MatchService.KIND, match.id())
                .in(proposer.organisationId())
                .states(match.status(), first ? MatchStatus.PROPOSED : match.status())
                .because(proposal.reason()));
        return new ProposalView(part ? match.id() : null, first, Clocks.local(now));
    }

    private void introduce(Match match, Proposer proposer, Actor by) {
        MatchStatus to = MatchLifecycle.SM_07.take(
                MatchLifecycle.PROPOSE,
                match.status(),
                new MatchLifecycle.Case(
                        proposer.organisationId(), match.demandPublic() && match.achievementPublic(), false, true),
                by,
                null);
        sql.update(
                "UPDATE listing_match SET version = version + 1, status = ?, source = ?, proposer_account_id = ?,"
                        + " proposer_organisation_id = ?, moved_at = ? WHERE id = ?",
                to.name(),
                proposer.source().name(),
                by.id(),
                proposer.organisationId(),
                clock.instant(),
                match.id());
    }

    private void keep(Match match, Proposer proposer, String reason, Actor by, Instant now) {
        int kept = sql.update(
                "INSERT IGNORE INTO match_proposal (match_id, account_id, name, organisation_id, source, reason,"
                        + " proposed_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                match.id(),
                by.id(),
                by.name(),
                proposer.organisationId(),
                proposer.source().name(),
                reason.strip(),
                now);
        if (kept == 0) {
            throw new Refused(
                    ProblemType.CONFLICT, new Text("您已推荐过这一对。", "You have proposed this pair already."), List.of());
        }
    }

    /** A pair that nobody has brought together yet. */
    private Match begin(Pair pair, Proposer proposer) {
        DemandFacts demand = facts.demand(pair.demand());
        AchievementFacts achievement = facts.achievement(pair.achievement());
        List<AchievementFacts> compared =
                new ArrayList<>(suggestions.candidates(pair.demand(), demand).orElse(List.of()));
        compared.removeIf(each -> each.id() == achievement.id());
        compared.add(achievement);
        MatchScore.Scored scored = suggestions.scores(demand, compared).stream()
                .filter(each -> each.achievement().id() == achievement.id())
                .findFirst()
                .orElseThrow();
        stored.insert(
                demand,
                new Suggestions.Suggestion(scored, 0, MatchScore.newest(demand, achievement)),
                proposer.source(),
                explainer.explain(demand, scored, 0, compared.size()));
        return matches.lockOpen(demand.id(), achievement.id()).orElseThrow();
    }

    private Pair pair(NewProposal proposal) {
        FieldProblems problems = new FieldProblems();
        PublicListing demand =
                listings.find(ListingKind.DEMAND, proposal.demandCode().strip()).orElse(null);
        PublicListing achievement = listings.find(
                        ListingKind.ACHIEVEMENT, proposal.achievementCode().strip())
                .orElse(null);
        if (demand == null) {
            problems.add("demandCode", "没有这个编号的公开需求。", "No public demand has this code.");
        }
        if (achievement == null) {
            problems.add("achievementCode", "没有这个编号的公开成果。", "No public achievement has this code.");
        }
        problems.length("reason", proposal.reason().strip(), 10, 500);
        if (demand == null || achievement == null) {
            problems.throwIfAny();
            throw Refused.notFound();
        }
        long owner = stored.ownerOf(demand.key().id());
        long holder = sql.count(
                "SELECT holder_organisation_id FROM achievement WHERE id = ?",
                achievement.key().id());
        if (owner == holder) {
            problems.add("achievementCode", "成果和需求属于同一单位。", "Both belong to the same organisation.");
        }
        problems.throwIfAny();
        return new Pair(demand, achievement, owner, holder);
    }

    private Proposer proposer(Pair pair, @Nullable Long agency, Actor by) {
        if (scope.ownsDemand(pair.owner(), by)) {
            return new Proposer(pair.owner(), MatchSource.SELF);
        }
        if (scope.ownsAchievement(pair.achievement().key().id(), pair.holder(), by)) {
            return new Proposer(pair.holder(), MatchSource.SELF);
        }
        Set<Long> agencies = new TreeSet<>();
        by.grants().stream()
                .filter(grant -> grant.role() == Role.BROKER && grant.verified() && grant.organisationId() != null)
                .forEach(grant -> agencies.add(grant.organisationId()));
        Long chosen =
                agency == null && agencies.size() == 1 ? agencies.iterator().next() : agency;
        if (chosen == null || !agencies.contains(chosen)) {
            throw new Refused(
                    ProblemType.FORBIDDEN,
                    new Text(
                            "推荐由需求方、成果方或技术经纪人提出；在多家机构任职时请选一家。",
                            "A side or a broker proposes; with several agencies, choose one."),
                    List.of());
        }
        boolean isAgency = organisations
                .find(chosen)
                .filter(each -> each.kind() == OrganisationKind.TRANSFER_AGENCY)
                .isPresent();
        return new Proposer(chosen, isAgency ? MatchSource.AGENCY : MatchSource.BROKER);
    }
}
