package org.techmatch.empowerment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPortal;
import org.techmatch.empowerment.Letters.Question;

class LetterIT {
    private static final TestPortal PORTAL = TestPortal.shared();

    private final Letters letters = PORTAL.bean(Letters.class);
    private EmpowermentDesk desk;

    @BeforeEach
    void prepare() {
        desk = EmpowermentDesk.in(PORTAL).withoutNotice();
    }

    @Test
    void aPowerCountsOnlyWithBothLettersSigned_R_610() {
        assertThat(may(Power.DECIDE_PRICE, 60_000_000L)).isFalse();
        long letter = signedAuthorisation();
        assertThat(status(letter)).isEqualTo("ACTIVE");
        assertThat(may(Power.DECIDE_PRICE, 60_000_000L)).isFalse();
        signedCommitment();
        assertThat(may(Power.DECIDE_PRICE, 60_000_000L)).isTrue();
    }

    @Test
    void onlyWhatALetterListsIsGranted_R_611() {
        signedAuthorisation();
        signedCommitment();
        assertThat(may(Power.SIGN, null)).isFalse();
        assertThat(letters.mayDecide(question(desk.stranger.accountId(), desk.achievement, Power.NEGOTIATE, null))
                        .allowed())
                .isFalse();
        assertThat(letters.mayDecide(question(desk.first.accountId(), 999, Power.NEGOTIATE, null))
                        .allowed())
                .isFalse();
        String wildcard = authorisation().replace("[\"NEGOTIATE\",\"DECIDE_PRICE\"]", "[\"ALL\"]");
        assertThat(desk.office.post("/api/my/letters", wildcard).statusCode()).isEqualTo(400);
        String nothing =
                authorisation().replace("\"achievementIds\":[" + desk.achievement + "]", "\"achievementIds\":[]");
        assertThat(desk.office.post("/api/my/letters", nothing).body()).contains("achievementIds");
    }

    @Test
    void belowTheLowestPriceTheLeadingGroupDecides_R_317() {
        signedAuthorisation();
        signedCommitment();
        assertThat(may(Power.DECIDE_PRICE, 49_999_999L)).isFalse();
        assertThat(may(Power.DECIDE_PRICE, 50_000_000L)).isTrue();
        Question discounted = new Question(
                desk.first.accountId(),
                desk.achievement,
                Power.DECIDE_PRICE,
                50_000_000L,
                70_000_000L,
                null,
                Instant.now());
        assertThat(letters.mayDecide(discounted).whyNot())
                .singleElement()
                .satisfies(why -> assertThat(why.zh()).contains("折让"));
        Question excluded = new Question(
                desk.first.accountId(), desk.achievement, Power.NEGOTIATE, null, null, "关联企业甲", Instant.now());
        assertThat(letters.mayDecide(excluded).allowed()).isFalse();
    }

    @Test
    void revocationCountsFromNowAndNotForThePast_R_612() {
        long letter = signedAuthorisation();
        signedCommitment();
        Instant before = Instant.now();
        HttpResponse<String> wrong = revoke(desk.leader, letter, "");
        assertThat(wrong.statusCode()).isEqualTo(400);
        HttpResponse<String> revoked = revoke(desk.leader, letter, "团队变动");
        assertThat(revoked.statusCode()).as(revoked.body()).isEqualTo(200);
        assertThat(may(Power.NEGOTIATE, null)).isFalse();
        assertThat(letters.mayDecide(new Question(
                                desk.first.accountId(), desk.achievement, Power.NEGOTIATE, null, null, null, before))
                        .allowed())
                .isTrue();
        assertThat(revoke(desk.stranger, letter, "团队变动").statusCode()).isIn(403, 404);
    }

    @Test
    void whoIsAuthorisedDoesNotGrantIt_R_011() {
        long letter = written(authorisation());
        assertThat(desk.signDocument(desk.office, document(letter), "GRANTOR").statusCode())
                .isEqualTo(404);
        assertThat(desk.signDocument(desk.first, document(letter), "GRANTOR").statusCode())
                .isEqualTo(404);
        assertThat(desk.signDocument(desk.leader, document(letter), "GRANTOR").statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAgreementThatGrantsPowersIsSignedAfterTheLetters_R_610() {
        long id = desk.written(desk.form("AGREEMENT", "70", "60", "40", "")
                .replace("\"grantsPowers\":false", "\"grantsPowers\":true"));
        desk.decided(id);
        assertThat(desk.sign(desk.first, id, "COMPLETER").statusCode()).isEqualTo(404);
        signedAuthorisation();
        signedCommitment();
        desk.signed(desk.first, id, "COMPLETER");
    }

    @Test
    void lettersEndWithTheirLastDay_SM_10() {
        long letter = signedAuthorisation();
        LetterService service = PORTAL.bean(LetterService.class);
        assertThat(service.expire()).isZero();
        desk.sql.update("UPDATE letter SET from_date = '2026-01-01', to_date = '2026-01-02' WHERE id = ?", letter);
        assertThat(service.expire()).isEqualTo(1);
        assertThat(status(letter)).isEqualTo("EXPIRED");
    }

    @Test
    void othersFindNoLetter_R_206() {
        long letter = written(authorisation());
        assertThat(desk.stranger.get("/api/my/letters/" + letter).statusCode()).isEqualTo(404);
        assertThat(desk.stranger.get("/api/my/letters").body()).isEqualTo("[]");
        assertThat(desk.first.get("/api/my/letters/" + letter).statusCode()).isEqualTo(200);
    }

    private boolean may(Power power, @Nullable Long price) {
        return letters.mayDecide(question(desk.first.accountId(), desk.achievement, power, price))
                .allowed();
    }

    private static Question question(long account, long achievement, Power power, @Nullable Long price) {
        return new Question(account, achievement, power, price, null, null, Instant.now());
    }

    private String authorisation() {
        return "{\"kind\":\"AUTHORISATION\",\"achievementIds\":[" + desk.achievement + "],\"people\":["
                + desk.first.accountId() + "," + desk.second.accountId()
                + "],\"powers\":[\"NEGOTIATE\",\"DECIDE_PRICE\"],\"minPrice\":\"500000\",\"maxDiscount\":\"20\","
                + "\"excluded\":[\"关联企业甲\"],\"from\":\"" + EmpowermentDesk.today() + "\",\"to\":\""
                + EmpowermentDesk.today().plusYears(1) + "\"}";
    }

    private long signedAuthorisation() {
        long letter = written(authorisation());
        assertThat(desk.signDocument(desk.leader, document(letter), "GRANTOR").statusCode())
                .isEqualTo(200);
        return letter;
    }

    private void signedCommitment() {
        long letter = written("{\"kind\":\"RISK_COMMITMENT\",\"achievementIds\":[" + desk.achievement + "],\"people\":["
                + desk.first.accountId() + "," + desk.second.accountId() + "],\"powers\":[],\"excluded\":[],\"from\":\""
                + EmpowermentDesk.today() + "\"}");
        for (var each : List.of(desk.first, desk.second)) {
            HttpResponse<String> signed = desk.signDocument(each, document(letter), "SIGNER");
            assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
        }
        assertThat(status(letter)).isEqualTo("ACTIVE");
    }

    private long written(String json) {
        HttpResponse<String> answer = desk.office.post("/api/my/letters", json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return EmpowermentDesk.number(answer.body(), "id");
    }

    private HttpResponse<String> revoke(org.techmatch.TestPeople.Person by, long letter, String reason) {
        return by.post(
                "/api/my/letters/" + letter + "/revocation",
                "{\"version\":" + desk.sql.count("SELECT version FROM letter WHERE id = ?", letter) + ",\"reason\":\""
                        + reason + "\"}");
    }

    private long document(long letter) {
        return desk.sql.count("SELECT document_id FROM letter WHERE id = ?", letter);
    }

    private String status(long letter) {
        return desk.sql
                .first("SELECT status FROM letter WHERE id = ?", row -> row.getString(1), letter)
                .orElseThrow();
    }
}
