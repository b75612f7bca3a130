package org.techmatch.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.Sql;

class DocumentIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final DocumentModel MODEL = new DocumentModel(
            Map.of("number", "CN-1", "unit", "遂州理工学院", "textVersion", "1", "today", "2026-11-24"),
            Map.of("signers", List.of(Map.of("name", "陈屿舟")), "achievements", List.of()));

    private final Sql sql = PORTAL.bean(Sql.class);
    private final TestParties parties = PORTAL.bean(TestParties.class);
    private Person signer;
    private Person stranger;
    private long unit;
    private IssuedDocument document;

    @BeforeEach
    void prepare() {
        PORTAL.empty();
        unit = OrganisationFixture.unit(PORTAL);
        signer = TestPeople.in(PORTAL).with(Role.RESEARCHER, unit);
        stranger = TestPeople.in(PORTAL).with(Role.RESEARCHER, unit);
        parties.let(signer.accountId(), "COMPLETER");
        document = TestParties.issued(PORTAL, MODEL);
    }

    @AfterEach
    void agreeAgain() {
        parties.refuse(false);
    }

    @Test
    void aDocumentsBytesNeverChangeAndItsVersionsCount() {
        byte[] first =
                signer.download("/api/my/documents/" + document.id() + "/pdf").body();
        IssuedDocument second = TestParties.issued(PORTAL, MODEL);
        assertThat(second.version()).isEqualTo(2);
        assertThat(signer.download("/api/my/documents/" + document.id() + "/pdf")
                        .body())
                .isEqualTo(first);
        assertThat(Hashes.sha256(first)).isEqualTo(document.sha256());
        byte[] stored = sql.first("SELECT sealed FROM document WHERE id = ?", row -> row.getBytes(1), document.id())
                .orElseThrow();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF", "Noto");
    }

    @Test
    void whoHasNoPartInTheCaseFindsNoDocument_R_206() {
        String path = "/api/my/documents/" + document.id();
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.download(path + "/pdf").statusCode()).isEqualTo(404);
        assertThat(stranger.post(path + "/signing-codes", "{}").statusCode()).isEqualTo(404);
        assertThat(sign(stranger, TestPeople.PASSWORD, "000000", key()).statusCode())
                .isEqualTo(404);
        assertThat(PORTAL.get(path).statusCode()).isEqualTo(401);
    }

    @Test
    void anybodyCanCheckADocumentAndLearnsNothingOfItsContent() {
        HttpResponse<String> proof = PORTAL.get("/api/documents/" + document.code());
        assertThat(proof.statusCode()).isEqualTo(200);
        assertThat(proof.body())
                .contains(document.sha256(), document.contentSha256(), "\"signatures\":0", "\"latest\":true")
                .doesNotContain("遂州理工学院", "陈屿舟", "CN-1", "测试文件");
        assertThat(PORTAL.get("/api/documents/ABCDEFGH23456789").statusCode()).isEqualTo(404);
    }

    @Test
    void aSignatureTakesThePasswordAndTheCodeThatWasSent_R_013() {
        String code = code(signer);
        assertThat(sign(signer, "wrong password", code, key()).statusCode()).isEqualTo(400);
        HttpResponse<String> signed = sign(signer, TestPeople.PASSWORD, code, key());
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
        assertThat(signed.body()).contains("\"method\":\"PORTAL\"");
        assertThat(PORTAL.get("/api/documents/" + document.code()).body()).contains("\"signatures\":1");
        assertThat(sql.first("SELECT sha256 FROM document_signature", row -> row.getString(1)))
                .contains(document.sha256());
    }

    @Test
    void aCodeCountsOnceAndForOneDocument_R_013() {
        String code = code(signer);
        IssuedDocument other = TestParties.issued(PORTAL, MODEL);
        assertThat(sign(signer, other, TestPeople.PASSWORD, code, key()).statusCode())
                .isEqualTo(400);
        assertThat(sign(signer, TestPeople.PASSWORD, code, key()).statusCode()).isEqualTo(200);
        assertThat(sign(signer, other, TestPeople.PASSWORD, code, key()).statusCode())
                .isEqualTo(400);
        assertThat(TestParties.signatures(PORTAL)).isEqualTo(1);
    }

    @Test
    void fiveWrongProofsLockTheAccount_R_013() {
        code(signer);
        for (int i = 0; i < 5; i++) {
            assertThat(sign(signer, TestPeople.PASSWORD, "12345" + i, key()).statusCode())
                    .isEqualTo(400);
        }
        assertThat(sql.first("SELECT status FROM account WHERE id = ?", row -> row.getString(1), signer.accountId()))
                .contains("LOCKED");
        assertThat(TestParties.signatures(PORTAL)).isZero();
    }

    @Test
    void theHashThatWasShownMustBeTheDocuments_R_013() {
        HttpResponse<String> wrong = signer.postKeyed(
                "/api/my/documents/" + document.id() + "/signatures",
                body("0".repeat(64), TestPeople.PASSWORD, code(signer)),
                key());
        assertThat(wrong.statusCode()).isEqualTo(409);
        assertThat(TestParties.signatures(PORTAL)).isZero();
    }

    @Test
    void theSameKeySignsOnceAndAnotherRequestWithItIsRefused_R_007() {
        String code = code(signer);
        String key = key();
        assertThat(sign(signer, TestPeople.PASSWORD, code, key).statusCode()).isEqualTo(200);
        assertThat(sign(signer, TestPeople.PASSWORD, code, key).statusCode()).isEqualTo(200);
        IssuedDocument other = TestParties.issued(PORTAL, MODEL);
        assertThat(sign(signer, other, TestPeople.PASSWORD, code, key).statusCode())
                .isEqualTo(422);
        assertThat(sign(signer, TestPeople.PASSWORD, code, key()).statusCode()).isEqualTo(409);
        assertThat(sign(signer, TestPeople.PASSWORD, code, "").statusCode()).isEqualTo(400);
        assertThat(TestParties.signatures(PORTAL)).isEqualTo(1);
    }

    @Test
    void sixtyFourClientsRacingForOneSignatureHaveOneEffect_R_007() throws Exception {
        String code = code(signer);
        List<Callable<Integer>> clients = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            clients.add(() -> sign(signer, TestPeople.PASSWORD, code, key()).statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(64)) {
            for (var answer : pool.invokeAll(clients)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).isSubsetOf(200, 409, 503);
        assertThat(TestParties.signatures(PORTAL)).isEqualTo(1);
        assertThat(sql.count("SELECT COUNT(*) FROM audit_event WHERE action = 'sign'"))
                .isEqualTo(1);
        assertThat(sql.count("SELECT failed_logins FROM account WHERE id = ?", signer.accountId()))
                .isZero();
    }

    @Test
    void aRoomThatRefusesTakesTheSignatureBack() {
        String code = code(signer);
        parties.refuse(true);
        assertThat(sign(signer, TestPeople.PASSWORD, code, key()).statusCode()).isEqualTo(500);
        assertThat(TestParties.signatures(PORTAL)).isZero();
        parties.refuse(false);
        assertThat(sign(signer, TestPeople.PASSWORD, code, key()).statusCode()).isEqualTo(200);
    }

    @Test
    void aScanOfTheSignedPaperCountsWhereItIsAllowed_R_013() {
        byte[] pdf =
                signer.download("/api/my/documents/" + document.id() + "/pdf").body();
        String file = number(signer.upload(unit, "PARTY", "签字页.pdf", pdf).body(), "id");
        String body = "{\"side\":\"COMPLETER\",\"sha256\":\"" + document.sha256() + "\",\"scanFileId\":" + file + "}";
        HttpResponse<String> signed =
                signer.postKeyed("/api/my/documents/" + document.id() + "/signatures", body, key());
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
        assertThat(signed.body()).contains("\"method\":\"SCAN\"");
        assertThat(signer.delete("/api/my/files/" + file).statusCode()).isEqualTo(409);
        assertThat(stranger.download("/api/my/files/" + file).statusCode()).isEqualTo(404);
    }

    @Test
    void aTemplateThatNamesSomethingUnknownIsRefusedWithThatName() {
        Person operator = TestPeople.in(PORTAL).with(Role.PORTAL_OPS, null);
        String path = "/api/my/document-templates/RISK_COMMITMENT";
        HttpResponse<String> wrong =
                operator.post(path, "{\"version\":0,\"body\":\"<p>{{salary}}</p>\",\"reason\":\"试一试\"}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("{{salary}}");
        String right = "{\"version\":0,\"body\":\"<p>承诺 {{unit}}</p>\",\"reason\":\"改得更短\"}";
        assertThat(operator.post(path, right).statusCode()).isEqualTo(200);
        assertThat(operator.post(path, right).statusCode()).isEqualTo(409);
        assertThat(TestParties.issued(PORTAL, MODEL).templateVersion()).isEqualTo(1);
        assertThat(operator.post(path + "/preview", "{\"body\":\"<p>{{unit}}</p>\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(stranger.get("/api/my/document-templates").statusCode()).isEqualTo(403);
    }

    private String code(Person by) {
        assertThat(by.post("/api/my/documents/" + document.id() + "/signing-codes", "{}")
                        .body())
                .contains("INBOX");
        String title = sql.first(
                        "SELECT title_zh FROM notification WHERE account_id = ? ORDER BY id DESC LIMIT 1",
                        row -> row.getString(1),
                        by.accountId())
                .orElseThrow();
        Matcher code = Pattern.compile("：(\\d{6})，").matcher(title);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private HttpResponse<String> sign(Person by, String password, String code, String key) {
        return sign(by, document, password, code, key);
    }

    private static HttpResponse<String> sign(Person by, IssuedDocument what, String password, String code, String key) {
        return by.postKeyed("/api/my/documents/" + what.id() + "/signatures", body(what.sha256(), password, code), key);
    }

    private static String body(String hash, String password, String code) {
        return "{\"side\":\"COMPLETER\",\"sha256\":\"" + hash + "\",\"password\":\"" + password + "\",\"code\":\""
                + code + "\"}";
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String number(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":(\\d+)").matcher(json);
        assertThat(found.find()).as(json).isTrue();
        return found.group(1);
    }
}
