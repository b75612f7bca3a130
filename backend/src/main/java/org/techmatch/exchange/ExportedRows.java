package org.techmatch.exchange;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.techmatch.achievement.AchievementContent.AchievementType;
import org.techmatch.achievement.AchievementContent.PatentKind;
import org.techmatch.achievement.AchievementContent.Source;
import org.techmatch.achievement.AchievementView;
import org.techmatch.achievement.Achievements;
import org.techmatch.achievement.Completer;
import org.techmatch.catalogue.CatalogueEntry;
import org.techmatch.demand.DemandContent;
import org.techmatch.demand.DemandView;
import org.techmatch.demand.Demands;
import org.techmatch.demand.NewDemand;
import org.techmatch.listing.ListingCard;
import org.techmatch.listing.PublicListing;
import org.techmatch.organisation.OrganisationFacts;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.Fen;
import org.techmatch.platform.Ppm;

/**
 * Writes published listings as rows of the import format, from the public projection. A complete row also has what
 * an import needs and the public may not see: shares, hidden completers, anonymous owners, budgets.
 */
@Singleton
class ExportedRows {
    private final Achievements achievements;
    private final Demands demands;
    private final Organisations organisations;

    ExportedRows(Achievements achievements, Demands demands, Organisations organisations) {
        this.achievements = achievements;
        this.demands = demands;
        this.organisations = organisations;
    }

    /** The row of an achievement. */
    Map<String, Object> achievement(PublicListing listing, boolean complete) {
        AchievementView view = achievements.view(listing);
        boolean patent =
                Arrays.stream(PatentKind.values()).anyMatch(kind -> kind.name().equals(view.type()));
        RowBuilder row = new RowBuilder()
                .put("externalId", view.code())
                .put("title", view.title())
                .put("type", patent ? AchievementType.PATENT : view.type())
                .put("subType", patent ? view.type() : null)
                .put("ipStatus", view.ipStatus())
                .put("ipNumber", view.ipNumber())
                .put("filingDate", view.filingDate())
                .put("grantDate", view.grantDate())
                .put("expiryDate", view.expiryDate())
                .put("lawStatus", view.lawStatus())
                .put("holder", code(listing))
                .put("isService", view.isService())
                .put("originKind", view.originKind())
                .put("natureKind", view.natureKind())
                .put("stage", view.stage())
                .put("trl", view.trl())
                .put("fieldCodes", codes(view.fields()))
                .put("industryCodes", codes(view.industries()))
                .put("ipcClasses", codes(view.ipcClasses()))
                .put("keywords", view.keywords())
                .put("summary", view.summary())
                .put("applicationScenario", view.applicationScenario())
                .put("advantages", view.advantages())
                .put(
                        "indicators",
                        view.indicators().stream()
                                .map(i -> new RowBuilder()
                                        .put("name", i.name())
                                        .put("value", i.value())
                                        .put("unit", i.unit())
                                        .row())
                                .toList())
                .put("benefitNote", view.benefitNote())
                .put("coopModes", names(view.modes()))
                .put("priceMode", view.priceMode())
                .put("priceMin", view.priceMin())
                .put("priceMax", view.priceMax())
                .put("wantTrial", view.wantTrial())
                .put("wantPilot", view.wantPilot())
                .put("ndaRequired", view.ndaRequired())
                .put("completers", complete ? completers(listing) : named(view))
                .put("publishedOn", view.publishedAt());
        return source(row, view.source());
    }

    private List<Map<String, Object>> completers(PublicListing listing) {
        return achievements.completers(listing.key().id()).stream()
                .map(ExportedRows::completer)
                .toList();
    }

    private static Map<String, Object> completer(Completer c) {
        return new RowBuilder()
                .put("name", c.name())
                .put("organisation", c.organisation())
                .put("contribution", Ppm.percent(c.contributionPpm()))
                .put("isMain", c.isMain())
                .put("isStudent", c.isStudent())
                .put("nameConsent", c.nameConsent())
                .put("role", c.role())
                .row();
    }

    private static List<Map<String, Object>> named(AchievementView view) {
        return view.completers().stream()
                .map(c -> new RowBuilder()
                        .put("name", c.name())
                        .put("organisation", c.organisation())
                        .put("isMain", c.isMain())
                        .put("isStudent", c.isStudent())
                        .put("nameConsent", true)
                        .put("role", c.role())
                        .row())
                .toList();
    }

    /** The row of a demand; R-212: without its owner when that is anonymous, unless complete. */
    Map<String, Object> demand(PublicListing listing, boolean complete) {
        DemandView view = demands.view(listing);
        NewDemand stored = complete ? demands.stored(listing.key().id()) : null;
        DemandContent content = stored == null ? null : stored.content();
        RowBuilder row = new RowBuilder()
                .put("externalId", view.code())
                .put("owner", stored == null ? code(listing) : owner(stored))
                .put("anonymous", view.anonymous())
                .put("title", view.title())
                .put("kind", view.demandKind())
                .put("fieldCodes", codes(view.fields()))
                .put("industryCodes", content == null ? codes(view.industries()) : content.industryCodes())
                .put("description", view.description())
                .put(
                        "targetIndicators",
                        view.targetIndicators().stream()
                                .map(t -> new RowBuilder()
                                        .put("name", t.name())
                                        .put("op", t.op())
                                        .put("value", t.value())
                                        .put("unit", t.unit())
                                        .row())
                                .toList())
                .put("budgetMin", content == null ? view.budgetMin() : yuan(content.budgetMinFen()))
                .put("budgetMax", content == null ? view.budgetMax() : yuan(content.budgetMaxFen()))
                .put("budgetPublic", view.budgetPublic())
                .put("deadline", view.deadline())
                .put("acceptsBooking", view.booking())
                .put("bookingTeamsMax", view.bookingTeamsMax())
                .put("ipExpectation", view.ipExpectation())
                .put("publishedOn", view.publishedAt());
        return source(row, view.source());
    }

    private String owner(NewDemand stored) {
        return organisations
                .find(stored.ownerOrganisationId())
                .map(OrganisationFacts::publicCode)
                .orElseThrow();
    }

    private static Map<String, Object> source(RowBuilder row, @Nullable Source source) {
        return row.put("sourceName", source == null ? null : source.name())
                .put("sourceAttribution", source == null ? null : source.attribution())
                .row();
    }

    private static @Nullable String code(PublicListing listing) {
        ListingCard.OrganisationRef organisation = listing.card().organisation();
        return organisation == null ? null : organisation.code();
    }

    private static @Nullable String yuan(@Nullable Long fen) {
        return fen == null ? null : Fen.yuan(fen);
    }

    private static List<String> codes(List<CatalogueEntry> entries) {
        return entries.stream().map(CatalogueEntry::code).toList();
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    /** Puts a row together; what is null or empty is left out. */
    static final class RowBuilder {
        private final Map<String, Object> row = new LinkedHashMap<>();

        RowBuilder put(String key, @Nullable Object value) {
            if (value instanceof List<?> list ? !list.isEmpty() : value != null && !value.equals("")) {
                boolean plain = value instanceof Boolean
                        || value instanceof Integer
                        || value instanceof BigDecimal
                        || value instanceof List<?>;
                row.put(
                        key,
                        plain
                                ? Objects.requireNonNull(value)
                                : Objects.requireNonNull(value).toString());
            }
            return this;
        }

        Map<String, Object> row() {
            return row;
        }
    }
}
