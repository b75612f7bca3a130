package org.techmatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmatch.TestPortal;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.demand.DemandFixture;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class MachineFilesIT {
    private static final TestPortal portal = TestPortal.shared();

    @BeforeEach
    void empty() {
        portal.empty();
    }

    @Test
    void robotsNameTheSitemap() {
        assertThat(portal.get("/robots.txt").body())
                .startsWith("User-agent: *\n")
                .contains("Sitemap: " + portal.address() + "/sitemap.xml");
    }

    @Test
    void theSitemapListsEverythingPublicOnce() throws Exception {
        String achievement =
                AchievementFixture.code(portal, AchievementFixture.achievement().published(portal));
        String demand =
                DemandFixture.code(portal, DemandFixture.demand().anonymous().published(portal));
        AchievementFixture.achievement().stored(portal, OrganisationFixture.unit(portal));

        List<String> files = texts(xml("/sitemap.xml"), "loc");
        List<String> pages = files.stream()
                .flatMap(file -> texts(
                        unchecked(file.substring(portal.address().toString().length())), "loc")
                        .stream())
                .toList();

        assertThat(files).hasSize(4).allMatch(file -> file.endsWith("-1.xml"));
        assertThat(pages)
                .doesNotHaveDuplicates()
                .contains(
                        portal.address() + "/",
                        portal.address() + "/achievements/" + achievement,
                        portal.address() + "/demands/" + demand)
                .filteredOn(page -> page.contains("/organisations/"))
                .hasSize(3);
        assertThat(pages).filteredOn(page -> page.contains("/achievements/")).hasSize(1);
    }

    @Test
    void listingsBeyondFiftyThousandStandInAFileOfTheirOwn() throws Exception {
        long id = AchievementFixture.achievement().published(portal);
        Sql sql = portal.bean(Sql.class);
        long first = (id - 1) / Sitemaps.FILE_SIZE + 1;
        for (long copy : List.of(Sitemaps.FILE_SIZE * 3L, Sitemaps.FILE_SIZE * 3L + 1)) {
            sql.update("""
                    INSERT INTO public_listing (kind, listing_id, version, visible, public_code, organisation_id, title,
                        search_text, modes, prices, industries, disciplines, district_code, card, view, published_at,
                        changed_at)
                    SELECT kind, ?, version, visible, ?, organisation_id, title, search_text, modes, prices, industries,
                        disciplines, district_code, card, view, published_at, changed_at
                    FROM public_listing WHERE kind = 'achievement' AND listing_id = ?
                    """, copy, "CG-COPY-" + copy, id);
        }

        assertThat(texts(xml("/sitemap.xml"), "loc"))
                .contains(
                        portal.address() + "/sitemaps/achievements-" + first + ".xml",
                        portal.address() + "/sitemaps/achievements-3.xml",
                        portal.address() + "/sitemaps/achievements-4.xml");
        assertThat(texts(xml("/sitemaps/achievements-3.xml"), "loc"))
                .containsExactly(portal.address() + "/achievements/CG-COPY-150000");
        assertThat(texts(xml("/sitemaps/achievements-4.xml"), "lastmod")).hasSize(1);
        assertThat(portal.get("/sitemaps/achievements-5.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileOfManyBatchesHoldsEachListingOnce() throws Exception {
        AchievementFixture.achievement().published(portal);
        portal.bean(Sql.class).update("""
                INSERT INTO public_listing (kind, listing_id, version, visible, public_code, organisation_id, title,
                    search_text, modes, prices, industries, disciplines, district_code, card, view, published_at,
                    changed_at)
                WITH RECURSIVE number AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM number WHERE n < 1000)
                SELECT 'demand', 100000 + (a.n - 1) * 3 + b.n, 1, TRUE, CONCAT('XQ-', a.n, '-', b.n), NULL, title,
                    search_text, modes, prices, industries, disciplines, district_code, card, view, published_at,
                    changed_at
                FROM public_listing, number a, (SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3) b
                WHERE kind = 'achievement'
                """);

        assertThat(texts(xml("/sitemaps/demands-3.xml"), "loc")).hasSize(3000).doesNotHaveDuplicates();
    }

    @Test
    void aFeedFollowsASearch() throws Exception {
        String found = AchievementFixture.code(
                portal,
                AchievementFixture.achievement().titled("泡菜 <直投> & 发酵剂低温保藏方法").published(portal));
        AchievementFixture.achievement().titled("卤水提锂吸附剂样品").published(portal);
        String demand = DemandFixture.code(
                portal, DemandFixture.demand().titled("泡菜老卤怎样循环").published(portal));
        portal.settle();
        String query = "q=" + URLEncoder.encode("泡菜", StandardCharsets.UTF_8);

        HttpResponse<String> answer = portal.get("/feed.atom?" + query);
        Document feed = parse(answer.body());

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml; charset=utf-8");
        assertThat(texts(feed, "id"))
                .contains("tag:techmatch.local,2026:achievement/" + found, "tag:techmatch.local,2026:demand/" + demand)
                .hasSize(3);
        assertThat(texts(feed, "title")).contains("泡菜 <直投> & 发酵剂低温保藏方法");
        assertThat(feed.getElementsByTagName("link")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("href")
                        .getNodeValue())
                .isEqualTo(portal.address() + "/feed.atom?" + query);
        assertThat(texts(feed, "updated")).hasSize(3).allMatch(time -> time.endsWith("+08:00"));
        assertThat(texts(parse(portal.get("/feed.atom?kind=demand").body()), "entry"))
                .hasSize(1);
    }

    @Test
    void aFeedTurnsPages() throws Exception {
        for (int i = 0; i < 3; i++) {
            AchievementFixture.achievement().titled("卤水提锂吸附剂第" + i + "号样品").published(portal);
        }
        portal.settle();

        Document first = xml("/feed.atom?size=2");
        String next = "";
        NodeList links = first.getElementsByTagName("link");
        for (int i = 0; i < links.getLength(); i++) {
            if (links.item(i).getAttributes().getNamedItem("rel").getNodeValue().equals("next")) {
                next = links.item(i).getAttributes().getNamedItem("href").getNodeValue();
            }
        }
        Document second = xml(next.substring(portal.address().toString().length()));

        assertThat(texts(first, "entry")).hasSize(2);
        assertThat(texts(second, "entry")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trlMin=12", "kind=club", "cursor=x", "size=0", "colour=red"})
    void aFeedOfAWrongSearchIsAProblem(String query) {
        HttpResponse<String> answer = portal.get("/feed.atom?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"parameter\":\"" + query.substring(0, query.indexOf('=')) + "\"");
    }

    @Test
    void theContractIsGivenOut() {
        HttpResponse<String> answer = portal.get("/openapi.yaml");

        assertThat(answer.body()).startsWith("openapi: 3.").contains("operationId: getAchievement");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/yaml; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/sitemap.xml", "/robots.txt", "/feed.atom"})
    void aForgedHostIsNeverWrittenAnywhere(String path) throws IOException {
        for (String host :
                List.of("evil.example/<script>", "a b", "evil.example\"><x", "x,y", "user@evil.example", "")) {
            String answer = raw(path, host);
            assertThat(answer).as(host).startsWith("HTTP/1.1 400").doesNotContain("<script>", "evil.example");
        }
        assertThat(raw(path, "Portal.Example:8443")).startsWith("HTTP/1.1 200");
        assertThat(raw("/robots.txt", "Portal.Example:8443"))
                .contains("Sitemap: http://portal.example:8443/sitemap.xml");
    }

    @Test
    void aConfiguredAddressIsUsedWhateverTheRequestSays() throws IOException {
        try (TestPortal own = TestPortal.start(Map.of("techmatch.site.url", "https://match.example/"))) {
            assertThat(own.get("/robots.txt").body()).contains("Sitemap: https://match.example/sitemap.xml");
            assertThat(own.get("/en/help").body()).contains("rel=\"canonical\" href=\"https://match.example/en/help\"");
            assertThat(own.get("/feed.atom").body()).contains("tag:match.example,2026:");
        }
    }

    private static String raw(String path, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", portal.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Document xml(String path) throws Exception {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return parse(answer.body());
    }

    private static Document unchecked(String path) {
        try {
            return xml(path);
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    private static Document parse(String text) throws Exception {
        try (InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in);
        }
    }

    private static List<String> texts(Document document, String tag) {
        NodeList found = document.getElementsByTagName(tag);
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
