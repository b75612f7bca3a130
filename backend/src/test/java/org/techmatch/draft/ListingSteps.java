package org.techmatch.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.organisation.OrganisationService;
import org.techmatch.platform.Sql;

/** A unit with its people, and the steps from a form to the public page as they take them over HTTP. */
public final class ListingSteps {
    private static final String NO_SECRETS =
            "{\"stateSecret\":\"NO\",\"nationalSecurity\":\"NO\",\"majorPublicInterest\":\"NO\"}";
    private static final String CLEAR = """
            {"involvesStateSecret":"NO","involvesNationalSecurity":"NO","involvesMajorPublicInterest":"NO",
             "exportControlled":"NO","tradeSecretFieldsReviewed":true}""";

    public final TestPeople people;
    public final long unit;
    public final Person researcher;
    public final Person reviewer;
    public final Person office;

    private final TestPortal portal;
    private final Sql sql;

    private ListingSteps(TestPortal portal) {
        this.portal = portal;
        this.sql = portal.bean(Sql.class);
        this.people = TestPeople.in(portal);
        this.unit = portal.bean(OrganisationService.class).create(OrganisationFixture.unit("遂州理工学院", "510903"));
        this.researcher = people.with(Role.RESEARCHER, unit);
        this.reviewer = people.with(Role.UNIT_SECRECY, unit);
        this.office = people.with(Role.UNIT_TECH, unit);
    }

    /** A unit with people, in an empty portal. */
    public static ListingSteps in(TestPortal portal) {
        return new ListingSteps(portal.empty());
    }

    public HttpResponse<String> begin(Person by, long organisation, String kind) {
        return by.post(
                "/api/my/drafts",
                "{\"kind\":\"" + kind + "\",\"organisationId\":" + organisation + ",\"answers\":" + NO_SECRETS + "}");
    }

    /** Opens a stored listing for changes. */
    public HttpResponse<String> open(Person by, String kind, long listing) {
        return by.post(
                "/api/my/drafts",
                "{\"kind\":\"" + kind + "\",\"listingId\":" + listing + ",\"answers\":" + NO_SECRETS + "}");
    }

    public HttpResponse<String> save(Person by, HttpResponse<String> draft, String form) {
        HttpResponse<String> saved =
                by.put("/api/my/drafts/" + id(draft), "{\"version\":" + version(draft) + ",\"form\":" + form + "}");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        return saved;
    }

    public HttpResponse<String> submit(Person by, HttpResponse<String> draft) {
        return by.post(
                "/api/my/drafts/" + id(draft) + "/moves/submit",
                "{\"version\":" + version(draft) + ",\"duplicatesSeen\":true}");
    }

    /** Writes, saves and hands in; the number of the listing. */
    public long submitted(Person by, String form) {
        HttpResponse<String> saved = save(by, begin(by, unit, "achievement"), form);
        return listing(submit(by, saved));
    }

    /** Writes, hands in, clears and publishes; the number of the listing. */
    public long published(String title) {
        long listing = submitted(researcher, form(title, researcher));
        assertThat(decide(reviewer, "achievement", listing, "clear").statusCode())
                .isEqualTo(200);
        assertThat(move(office, "achievement", listing, "publish").statusCode()).isEqualTo(200);
        return listing;
    }

    /** Opens a published achievement, changes it and hands the revision in. */
    public HttpResponse<String> revise(Person by, long listing, String form) {
        HttpResponse<String> answer = submit(by, save(by, open(by, "achievement", listing), form));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    /** Decides the newest screening of a listing. */
    public HttpResponse<String> decide(Person by, String kind, long listing, String action) {
        long screening = sql.count(
                "SELECT MAX(id) FROM secrecy_screening WHERE target_kind = ? AND target_id = ?", kind, listing);
        return by.post(
                "/api/my/screenings/" + screening + "/moves/" + action,
                "{\"version\":" + sql.count("SELECT version FROM secrecy_screening WHERE id = ?", screening)
                        + ",\"answers\":" + CLEAR + ",\"reason\":\"请看第二段\"}");
    }

    public HttpResponse<String> move(Person by, String kind, long listing, String action) {
        return move(by, kind, listing, action, null);
    }

    public HttpResponse<String> move(Person by, String kind, long listing, String action, @Nullable String reason) {
        long version = sql.count("SELECT version FROM " + kind + " WHERE id = ?", listing);
        return by.post(
                "/api/my/" + kind + "s/" + listing + "/moves/" + action,
                "{\"version\":" + version + (reason == null ? "" : ",\"reason\":\"" + reason + "\"") + "}");
    }

    /** Everything that the public can read, in one text. */
    public String publicText() {
        portal.settle();
        StringBuilder all = new StringBuilder();
        for (String path : List.of(
                "/api/search?size=50",
                "/api/organisations",
                "/api/home",
                "/feed.atom",
                "/sitemap.xml",
                "/",
                "/search",
                "/api/search/export")) {
            all.append(portal.get(path).body());
        }
        for (String code : sql.list("SELECT public_code FROM public_listing WHERE visible", row -> row.getString(1))) {
            String path = (code.startsWith("CG") ? "achievements/" : "demands/") + code;
            all.append(portal.get("/api/" + path).body());
            all.append(portal.get("/" + path).body());
            all.append(portal.get("/api/" + path + "/similar").body());
        }
        return all.toString();
    }

    /** Whether the public search finds exactly one listing. */
    public boolean isFound(String words) {
        portal.settle();
        return portal.get("/api/search?q=" + encoded(words)).body().contains("\"total\":1,");
    }

    public static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public static String form(String title, Person completer) {
        return """
            {"title":"%s","type":"PATENT","subType":"INVENTION","ipStatus":"UNGRANTED","originKind":"FISCAL_PROJECT",
             "stage":"PILOT","trl":6,"fieldCodes":["480"],"industryCodes":["C38"],"ipcClasses":["H01"],
             "keywords":["热失控","预警","储能"],
             "summary":"一种装在电芯之间的气体与形变双参量模组，在热失控发生前十分钟以上给出预警，误报率低于千分之二，已在换电站连续运行一年，适合储能柜与换电站改造。",
             "indicators":[{"name":"预警提前量","value":"11.5","unit":"min"}],"coopModes":["TRANSFER","TRIAL"],
             "priceMode":"FIXED","priceMin":"600000","completers":[
               {"name":"陈屿舟","accountLogin":"%s","share":"60.0000","isMain":true,"nameConsent":true},
               {"name":"廖砚","share":"40.0000","nameConsent":false}]}""".formatted(title, completer.loginName());
    }

    public static String demandForm(String title) {
        return """
            {"title":"%s","kind":"SOLVE_PROBLEM","anonymous":true,"fieldCodes":["430"],
             "industryCodes":["C38"],"description":"我们需要一种可以喷涂在铝壳上的轻质隔热涂层，厚度不超过两毫米，背面温升要求在十分钟内不超过八十摄氏度，附着力好，能通过盐雾试验，已试过两种方案都会开裂。",
             "targetIndicators":[{"name":"厚度","op":"≤","value":"2","unit":"mm"}],"budgetMin":"300000","budgetMax":"800000",
             "deadline":"2099-12-31","ipExpectation":"NEGOTIABLE"}""".formatted(title);
    }

    public static long id(HttpResponse<String> draft) {
        return Long.parseLong(draft.body().replaceAll("(?s)^\\{\"id\":(\\d+).*", "$1"));
    }

    private static long version(HttpResponse<String> draft) {
        return Long.parseLong(draft.body().replaceAll("(?s).*\"version\":(\\d+),\"savedAt\".*", "$1"));
    }

    /** The listing that a draft became. */
    public static long listing(HttpResponse<String> draft) {
        assertThat(draft.statusCode()).as(draft.body()).isEqualTo(200);
        return Long.parseLong(draft.body().replaceAll("(?s).*\"listing\":\\{\"id\":(\\d+).*", "$1"));
    }
}
