package org.techmatch.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.techmatch.achievement.AchievementPage;
import org.techmatch.achievement.AchievementView;
import org.techmatch.catalogue.CatalogueEntry;
import org.techmatch.demand.DemandPage;
import org.techmatch.demand.DemandView;
import org.techmatch.organisation.OrganisationView;
import org.techmatch.platform.Language;

/** The schema.org objects of the pages; only what the page itself shows. */
final class JsonLd {
    private static final String CURRENCY = "CNY";

    private JsonLd() {}

    /** The portal with its search. */
    static Map<String, Object> site(PageContext context) {
        String search = context.url(context.language(), "/search?q={search_term_string}");
        return new Thing("WebSite")
                .with("name", context.siteName())
                .with("url", context.url(context.language(), "/"))
                .with("inLanguage", context.language().tag())
                .with(
                        "potentialAction",
                        new Thing("SearchAction")
                                .with(
                                        "target",
                                        new Thing("EntryPoint")
                                                .with("urlTemplate", search)
                                                .build())
                                .with("query-input", "required name=search_term_string")
                                .build())
                .top();
    }

    /** The way from the home page. */
    static Map<String, Object> crumbs(PageContext context, List<Layout.Crumb> crumbs) {
        List<Layout.Crumb> all = new ArrayList<>();
        all.add(new Layout.Crumb(context.say("crumb.home"), "/"));
        all.addAll(crumbs);
        List<Map<String, Object>> items = new ArrayList<>();
        for (Layout.Crumb crumb : all) {
            items.add(new Thing("ListItem")
                    .with("position", items.size() + 1)
                    .with("name", crumb.name())
                    .with("item", context.url(context.language(), crumb.path()))
                    .build());
        }
        return new Thing("BreadcrumbList").with("itemListElement", items).top();
    }

    /** An achievement: a work with its holder, named completers and, when a price is public, the offer. */
    static Map<String, Object> achievement(PageContext context, AchievementPage page, String path) {
        AchievementView view = page.achievement();
        OrganisationView holder = page.organisation();
        return new Thing("CreativeWork")
                .with("@id", context.url(Language.ZH, path))
                .with("url", context.url(context.language(), path))
                .with("name", view.title())
                .with("description", view.summary())
                .with("genre", context.label("type", view.type()))
                .with("inLanguage", Language.ZH.tag())
                .with("identifier", identifiers(context, view))
                .with("provider", holder == null ? null : organisationReference(context, holder))
                .with("creator", creators(view))
                .with("keywords", view.keywords())
                .with("about", about(context, view.fields()))
                .with("creativeWorkStatus", context.label("stage", view.stage()))
                .with("datePublished", view.publishedAt().toString())
                .with("dateModified", page.changedAt().toString())
                .with("isAccessibleForFree", true)
                .with("offers", offer(context, view, path))
                .top();
    }

    /** A demand and, unless it is anonymous, who seeks it. */
    static Map<String, Object> demand(PageContext context, DemandPage page, String path) {
        DemandView view = page.demand();
        String id = context.url(Language.ZH, path);
        Thing demand = new Thing("Demand")
                .with("@id", id)
                .with("url", context.url(context.language(), path))
                .with("name", view.title())
                .with("description", view.description())
                .with("identifier", view.code())
                .with("availabilityStarts", view.publishedAt().toString())
                .with("validThrough", view.deadline().toString())
                .with("areaServed", context.name(view.district()))
                .with("priceSpecification", budget(view))
                .with(
                        "itemOffered",
                        new Thing("Service")
                                .with("name", view.title())
                                .with("serviceType", context.label("demandKind", view.demandKind()))
                                .with("category", names(context, view.fields()))
                                .build());
        OrganisationView owner = page.organisation();
        if (owner == null) {
            return demand.top();
        }
        Map<String, Object> seeker = organisationReference(context, owner);
        seeker.put("seeks", Map.of("@id", id));
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("@context", Thing.CONTEXT);
        graph.put("@graph", List.of(demand.build(), seeker));
        return graph;
    }

    /** An organisation by its public face. */
    static Map<String, Object> organisation(PageContext context, OrganisationView view) {
        String path = "/organisations/" + view.code();
        return new Thing("Organization")
                .with("@id", context.url(Language.ZH, path))
                .with("url", context.url(context.language(), path))
                .with("name", view.name())
                .with("alternateName", view.shortName())
                .with("description", view.intro())
                .with("identifier", view.uscc())
                .with(
                        "address",
                        new Thing("PostalAddress")
                                .with("addressCountry", "CN")
                                .with("addressLocality", context.name(view.district()))
                                .with("streetAddress", view.address())
                                .build())
                .with("sameAs", view.website())
                .top();
    }

    private static Map<String, Object> organisationReference(PageContext context, OrganisationView view) {
        String path = "/organisations/" + view.code();
        return new Thing("Organization")
                .with("@id", context.url(Language.ZH, path))
                .with("name", view.name())
                .with("url", context.url(context.language(), path))
                .build();
    }

    private static List<Object> identifiers(PageContext context, AchievementView view) {
        List<Object> identifiers = new ArrayList<>();
        identifiers.add(view.code());
        if (view.ipNumberText() != null) {
            identifiers.add(new Thing("PropertyValue")
                    .with("name", context.label("type", view.type()))
                    .with("value", view.ipNumberText())
                    .build());
        }
        return identifiers;
    }

    private static List<Map<String, Object>> creators(AchievementView view) {
        return view.completers().stream()
                .map(person -> new Thing("Person").with("name", person.name()).build())
                .toList();
    }

    private static List<Map<String, Object>> about(PageContext context, List<CatalogueEntry> fields) {
        return fields.stream()
                .map(field -> new Thing("DefinedTerm")
                        .with("name", context.name(field))
                        .with("termCode", field.code())
                        .with("inDefinedTermSet", "GB/T 13745-2009")
                        .build())
                .toList();
    }

    private static List<String> names(PageContext context, List<CatalogueEntry> entries) {
        return entries.stream()
                .map(entry -> Objects.requireNonNull(context.name(entry)))
                .toList();
    }

    private static @Nullable Map<String, Object> offer(PageContext context, AchievementView view, String path) {
        return switch (view.priceMode()) {
            case NEGOTIABLE -> null;
            case FIXED ->
                new Thing("Offer")
                        .with("price", view.priceMin())
                        .with("priceCurrency", CURRENCY)
                        .with("url", context.url(context.language(), path))
                        .build();
            case RANGE ->
                new Thing("AggregateOffer")
                        .with("lowPrice", view.priceMin())
                        .with("highPrice", view.priceMax())
                        .with("priceCurrency", CURRENCY)
                        .build();
        };
    }

    private static @Nullable Map<String, Object> budget(DemandView view) {
        return view.budgetMin() == null && view.budgetMax() == null
                ? null
                : new Thing("PriceSpecification")
                        .with("minPrice", view.budgetMin())
                        .with("maxPrice", view.budgetMax())
                        .with("priceCurrency", CURRENCY)
                        .build();
    }
}
