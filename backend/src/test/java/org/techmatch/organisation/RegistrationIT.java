package org.techmatch.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.evidence.FileClass;
import org.techmatch.platform.Sql;

/** SM-01 over HTTP. */
class RegistrationIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final String NAME = "蓬溪测试电子有限公司";
    private static final String USCC = uscc("91510921MA0000001");

    private final TestPeople people = TestPeople.in(PORTAL);

    @BeforeEach
    void empty() {
        PORTAL.empty();
    }

    @Test
    void anOrganisationIsRegisteredVerifiedAndOnlyThenPublic() {
        Person founder = people.somebody();
        Person operator = people.with(Role.PORTAL_OPS, null);

        HttpResponse<String> draft = founder.post("/api/my/organisations", form(USCC, null, null));
        assertThat(draft.statusCode()).as(draft.body()).isEqualTo(201);
        assertThat(draft.body()).contains("\"state\":\"DRAFT\"", "\"action\":\"submit\"");
        long id = number(draft, "id");
        String code = text(draft, "code");

        licensed(id);
        HttpResponse<String> submitted = move(founder, id, "submit", 0, null);
        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(200);
        assertThat(submitted.body()).contains("\"state\":\"SUBMITTED\"");
        assertThat(PORTAL.get("/api/organisations/" + code).statusCode()).isEqualTo(404);
        assertThat(PORTAL.get("/api/organisations").body()).doesNotContain(NAME);
        assertThat(PORTAL.get("/sitemaps/organisations-1.xml").body()).doesNotContain(code);

        assertThat(operator.get("/api/my/organisation-reviews").body()).contains(NAME, "\"action\":\"verify\"");
        assertThat(move(operator, id, "verify", 1, null).body()).contains("\"state\":\"VERIFIED\"");

        assertThat(PORTAL.get("/api/organisations/" + code).body()).contains(NAME);
        assertThat(founder.get("/api/my/notifications").body()).contains("您的单位已通过核验");
        assertThat(PORTAL.bean(Roles.class).holders(Role.ENTERPRISE, id))
                .as("the founder can do the enterprise's work")
                .containsExactly(founder.accountId());
        assertThat(PORTAL.bean(AuditTrail.class).of("organisation", id, 10))
                .extracting(event -> event.action())
                .containsExactly("verify", "submit", "register");
    }

    @Test
    void whatIsMissingIsSaidTogether() {
        Person founder = people.somebody();
        long id = number(founder.post("/api/my/organisations", form(null, null, null)), "id");

        HttpResponse<String> answer = move(founder, id, "submit", 0, null);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("统一社会信用代码", "营业执照");
    }

    @Test
    void aRejectedOneIsCorrectedAndSubmittedAgain() {
        Person founder = people.somebody();
        Person operator = people.with(Role.PORTAL_OPS, null);
        long id = registered(founder);
        move(founder, id, "submit", 0, null);

        assertThat(move(operator, id, "reject", 1, null).statusCode()).isEqualTo(400);
        assertThat(move(operator, id, "reject", 1, "证照不清楚").statusCode()).isEqualTo(200);

        assertThat(founder.get("/api/my/organisations/" + id).body()).contains("证照不清楚", "\"action\":\"resubmit\"");
        HttpResponse<String> changed = founder.put("/api/my/organisations/" + id, form(USCC, licensed(id), 2L));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(move(founder, id, "resubmit", number(changed, "version"), null)
                        .body())
                .contains("\"state\":\"SUBMITTED\"");
    }

    @Test
    void aStaleVersionIsAConflict_R_006() {
        Person founder = people.somebody();
        long id = registered(founder);
        founder.put("/api/my/organisations/" + id, form(USCC, licensed(id), 0L));

        assertThat(founder.put("/api/my/organisations/" + id, form(USCC, licensed(id), 0L))
                        .body())
                .contains("/problems/conflict");
        assertThat(move(founder, id, "submit", 0, null).body()).contains("/problems/conflict");
    }

    @Test
    void oneCreditCodeIsHeldByOneOrganisation() {
        Person first = people.somebody();
        Person second = people.somebody();
        long one = registered(first);
        long two = registered(second);

        assertThat(move(first, one, "submit", 0, null).statusCode()).isEqualTo(200);
        HttpResponse<String> answer = move(second, two, "submit", 0, null);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("已有单位登记");
    }

    @Test
    void aClosedOneLeavesItsCreditCodeToOthers() {
        Person operator = people.with(Role.PORTAL_OPS, null);
        Person founder = people.somebody();
        long one = registered(founder);
        move(founder, one, "submit", 0, null);
        move(operator, one, "verify", 1, null);
        move(operator, one, "close", 2, "依申请注销");

        long two = registered(founder);

        assertThat(move(founder, two, "submit", 0, null).statusCode()).isEqualTo(200);
    }

    @Test
    void othersOrganisationsAreNotThere_R_206() {
        Person founder = people.somebody();
        long id = registered(founder);
        long other = OrganisationFixture.enterprise(PORTAL);

        for (Person stranger :
                new Person[] {people.somebody(), people.with(Role.ORG_ADMIN, other), people.with(Role.ENTERPRISE, other)
                }) {
            assertThat(stranger.get("/api/my/organisations/" + id).statusCode()).isEqualTo(404);
            assertThat(move(stranger, id, "submit", 0, null).statusCode()).isEqualTo(404);
            assertThat(stranger.get("/api/my/organisations/" + id + "/members").statusCode())
                    .isEqualTo(404);
            assertThat(stranger.get("/api/my/organisation-reviews").statusCode())
                    .isEqualTo(403);
        }
        assertThat(people.with(Role.ORG_ADMIN, other)
                        .put("/api/my/organisations/" + id, form(USCC, null, 0L))
                        .statusCode())
                .isEqualTo(404);
        assertThat(PORTAL.get("/api/my/organisations/" + id).statusCode()).isEqualTo(401);
    }

    @Test
    void nobodyVerifiesHisOwn() {
        Person founder = people.somebody();
        long id = registered(founder);
        move(founder, id, "submit", 0, null);

        assertThat(move(founder, id, "verify", 1, null).statusCode()).isEqualTo(403);
    }

    @Test
    void verifiedFactsStayAsVerified() {
        long id = OrganisationFixture.enterprise(PORTAL, NAME);
        Person admin = people.with(Role.ORG_ADMIN, id);

        HttpResponse<String> answer = admin.put("/api/my/organisations/" + id, form(USCC, null, 0L));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"pointer\":\"/uscc\"").doesNotContain("\"pointer\":\"/name\"");
    }

    @Test
    void aSuspendedOneIsHiddenAndReinstatedAsItWas() {
        long id = OrganisationFixture.enterprise(PORTAL, NAME);
        Person operator = people.with(Role.AUTHORITY_SCI, null);
        String code = text(operator.get("/api/my/organisations/" + id), "code");

        assertThat(move(operator, id, "suspend", 0, "涉嫌冒用名义").statusCode()).isEqualTo(200);
        assertThat(PORTAL.get("/api/organisations/" + code).statusCode()).isEqualTo(404);

        assertThat(move(operator, id, "reinstate", 1, null).statusCode()).isEqualTo(200);
        assertThat(PORTAL.get("/api/organisations/" + code).statusCode()).isEqualTo(200);
    }

    @Test
    void aMergedOneHandsItsMembersOver() {
        long old = OrganisationFixture.enterprise(PORTAL, NAME);
        long into = OrganisationFixture.enterprise(PORTAL, "射洪测试集团有限公司");
        Person member = people.with(Role.ENTERPRISE, old);
        Person operator = people.with(Role.PORTAL_OPS, null);
        String target = text(operator.get("/api/my/organisations/" + into), "code");

        assertThat(operator.post("/api/my/organisations/" + old + "/moves/merge", "{\"version\":0,\"reason\":\"吸收合并\"}")
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> merged = operator.post(
                "/api/my/organisations/" + old + "/moves/merge",
                "{\"version\":0,\"reason\":\"吸收合并\",\"targetCode\":\"" + target + "\"}");

        assertThat(merged.body()).contains("\"state\":\"MERGED\"", target);
        assertThat(member.get("/api/session").body()).contains("射洪测试集团有限公司").doesNotContain(NAME);
        assertThat(PORTAL.bean(Sql.class).count("SELECT COUNT(*) FROM organisation WHERE merged_into_id = ?", into))
                .isEqualTo(1);
    }

    @Test
    void othersFilesAreNoLicence_R_206() {
        Person founder = people.somebody();
        long id = registered(founder);
        long others = OrganisationFixture.file(PORTAL, OrganisationFixture.enterprise(PORTAL), FileClass.LICENCE);
        long publicOne = OrganisationFixture.file(PORTAL, id, FileClass.PUBLIC);

        for (long file : new long[] {others, publicOne, 999_999}) {
            assertThat(founder.put("/api/my/organisations/" + id, form(USCC, file, 0L))
                            .body())
                    .contains("/licenceFileId");
        }
        assertThat(founder.post("/api/my/organisations", form(USCC, others, null))
                        .statusCode())
                .isEqualTo(400);
        assertThat(PORTAL.bean(OrganisationFiles.class).uses(others)).isFalse();
        assertThat(PORTAL.bean(OrganisationFiles.class).uses(licensed(id))).isTrue();
    }

    /** A draft with its licence. */
    private static long registered(Person founder) {
        long id = number(founder.post("/api/my/organisations", form(USCC, null, null)), "id");
        licensed(id);
        return id;
    }

    private static long licensed(long id) {
        long file = OrganisationFixture.file(PORTAL, id, FileClass.LICENCE);
        PORTAL.bean(Sql.class).update("UPDATE organisation SET licence_file_id = ? WHERE id = ?", file, id);
        return file;
    }

    static HttpResponse<String> move(Person by, long id, String action, long version, String reason) {
        return by.post(
                "/api/my/organisations/" + id + "/moves/" + action,
                "{\"version\":" + version + (reason == null ? "" : ",\"reason\":\"" + reason + "\"") + "}");
    }

    static String form(String uscc, Long licence, Long version) {
        return "{\"kind\":\"ENTERPRISE\",\"name\":\"" + NAME + "\",\"districtCode\":\"510921\","
                + "\"profile\":{\"ownershipKind\":\"PRIVATE\",\"sizeKind\":\"SMALL\"}"
                + (uscc == null ? "" : ",\"uscc\":\"" + uscc + "\"")
                + (licence == null ? "" : ",\"licenceFileId\":" + licence)
                + (version == null ? "" : ",\"version\":" + version) + "}";
    }

    static long number(HttpResponse<String> answer, String field) {
        return Long.parseLong(answer.body().replaceFirst("(?s).*?\"" + field + "\":(\\d+).*", "$1"));
    }

    static String text(HttpResponse<String> answer, String field) {
        return answer.body().replaceFirst("(?s).*?\"" + field + "\":\"([^\"]*)\".*", "$1");
    }

    private static String uscc(String seventeen) {
        return seventeen + Uscc.checkDigit(seventeen);
    }
}
