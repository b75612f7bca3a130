package org.techmatch.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;

/** Files of a listing: screened with it, public with it, gone with it. */
class AttachmentIT {
    private static final TestPortal PORTAL = TestPortal.shared();

    private final TestPeople people = TestPeople.in(PORTAL);
    private final Sql sql = PORTAL.bean(Sql.class);
    private long enterprise;
    private Person member;
    private Person operations;

    @BeforeEach
    void prepare() {
        PORTAL.empty();
        enterprise = OrganisationFixture.enterprise(PORTAL, "遂宁隔热材料有限公司");
        member = people.with(Role.ENTERPRISE, enterprise);
        operations = people.with(Role.PORTAL_OPS, null);
    }

    @Test
    void aFileIsPublicWithItsListingUnderANeutralNameAndNotBefore_R_212() throws Exception {
        long file = upload("遂宁隔热材料有限公司工况.txt", "背面温升要求在十分钟内不超过八十摄氏度");
        long demand = submit(file);
        String path = "/api/files/" + file;
        assertThat(PORTAL.get(path).statusCode()).isEqualTo(404);

        publish(demand);
        String code = sql.first("SELECT public_code FROM demand WHERE id = ?", row -> row.getString(1), demand)
                .orElseThrow();
        HttpResponse<String> page = PORTAL.get("/api/demands/" + code);
        HttpResponse<String> download = PORTAL.get(path);

        assertThat(page.body()).contains("附件1.txt").doesNotContain("隔热材料有限公司");
        assertThat(download.statusCode()).isEqualTo(200);
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .doesNotContain("%E9%9A%94%E7%83%AD");
        move(member, demand, "unpublish");
        assertThat(PORTAL.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatADraftUsesCannotBeDeleted() throws Exception {
        long file = upload("工况.txt", "背面温升要求");
        submit(file);

        assertThat(member.delete("/api/my/files/" + file).statusCode()).isNotEqualTo(204);
        assertThat(sql.count("SELECT COUNT(*) FROM stored_file WHERE id = ?", file))
                .isEqualTo(1);
    }

    @Test
    void aFileOfAnotherOrganisationIsRefused_R_206() throws Exception {
        long file = upload("工况.txt", "背面温升要求");
        long other = OrganisationFixture.enterprise(PORTAL, "遂宁另一家有限公司");
        Person stranger = people.with(Role.ENTERPRISE, other);
        HttpResponse<String> begun = begin(stranger, other);

        HttpResponse<String> saved = stranger.put(
                "/api/my/drafts/" + id(begun), "{\"version\":" + version(begun) + ",\"form\":" + form(file) + "}");

        assertThat(saved.body()).contains("/attachments");
        assertThat(stranger.post(
                                "/api/my/drafts/" + id(begun) + "/moves/submit", "{\"version\":" + version(saved) + "}")
                        .statusCode())
                .isEqualTo(400);
    }

    private long submit(long file) {
        HttpResponse<String> begun = begin(member, enterprise);
        HttpResponse<String> saved = member.put(
                "/api/my/drafts/" + id(begun), "{\"version\":" + version(begun) + ",\"form\":" + form(file) + "}");
        HttpResponse<String> submitted =
                member.post("/api/my/drafts/" + id(begun) + "/moves/submit", "{\"version\":" + version(saved) + "}");
        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(200);
        return sql.count("SELECT MAX(id) FROM demand");
    }

    private void publish(long demand) {
        long screening = sql.count("SELECT MAX(id) FROM secrecy_screening");
        HttpResponse<String> cleared = operations.post("/api/my/screenings/" + screening + "/moves/clear", """
                {"version":0,"answers":{"involvesStateSecret":"NO","involvesNationalSecurity":"NO",
                 "involvesMajorPublicInterest":"NO","exportControlled":"NO","tradeSecretFieldsReviewed":true}}""");
        assertThat(cleared.statusCode()).as(cleared.body()).isEqualTo(200);
        move(member, demand, "publish");
    }

    private void move(Person by, long demand, String action) {
        HttpResponse<String> moved = by.post(
                "/api/my/demands/" + demand + "/moves/" + action,
                "{\"version\":" + sql.count("SELECT version FROM demand WHERE id = ?", demand) + "}");
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
    }

    private static HttpResponse<String> begin(Person by, long organisation) {
        return by.post("/api/my/drafts", """
                {"kind":"demand","organisationId":%d,
                 "answers":{"stateSecret":"NO","nationalSecurity":"NO","majorPublicInterest":"NO"}}""".formatted(organisation));
    }

    private static String form(long file) {
        return """
            {"title":"电池包用轻质隔热涂层","kind":"SOLVE_PROBLEM","anonymous":true,"fieldCodes":["430"],
             "description":"我们需要一种可以喷涂在铝壳上的轻质隔热涂层，厚度不超过两毫米，背面温升要求在十分钟内不超过八十摄氏度，附着力好，能通过盐雾试验，已试过两种方案都会开裂。",
             "deadline":"2099-12-31","ipExpectation":"NEGOTIABLE","attachments":[{"fileId":%d,"class":"PUBLIC"}]}""".formatted(file);
    }

    private long upload(String name, String text) throws IOException, InterruptedException {
        String boundary = "----techmatch";
        String body = part(boundary, "organisationId", String.valueOf(enterprise)) + part(boundary, "class", "PUBLIC")
                + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n--" + boundary + "--\r\n";
        HttpRequest request = HttpRequest.newBuilder(URI.create(PORTAL.address() + "/api/my/files"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("X-Requested-With", "TechMatch")
                .header("Cookie", member.cookie())
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(List.of(200, 201)).as(answer.body()).contains(answer.statusCode());
            return id(answer);
        }
    }

    private static String part(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static long id(HttpResponse<String> answer) {
        return Long.parseLong(answer.body().replaceAll("(?s)^\\{\"id\":(\\d+).*", "$1"));
    }

    private static long version(HttpResponse<String> answer) {
        return Long.parseLong(answer.body().replaceAll("(?s).*\"version\":(\\d+),\"savedAt\".*", "$1"));
    }
}
