package org.techmatch.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPortal;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.achievement.AchievementService;
import org.techmatch.achievement.Completer;
import org.techmatch.demand.DemandFixture;
import org.techmatch.demand.DemandService;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.screening.Attestation;

class PublicationIT {
    private static final TestPortal portal = TestPortal.shared();

    @BeforeEach
    void empty() {
        portal.empty();
    }

    @Test
    void whatIsNotPublishedAnswers404AndIsInNoChannel_R_206() {
        long id = AchievementFixture.achievement().stored(portal, OrganisationFixture.unit(portal));
        portal.settle();

        assertThat(portal.get("/api/achievements/" + id).statusCode()).isEqualTo(404);
        assertThat(portal.get("/api/achievements/CG-2026-%06d".formatted(id)).statusCode())
                .isEqualTo(404);
        assertThat(portal.get("/api/search").body()).contains("\"total\":0");
    }

    @Test
    void onlyTheExactScreenedContentBecomesPublic_R_202() {
        long id = AchievementFixture.achievement().stored(portal, OrganisationFixture.unit(portal));
        portal.bean(Sql.class).update("UPDATE achievement SET content_hash = REPEAT('0', 64) WHERE id = ?", id);

        assertThatThrownBy(() -> portal.bean(AchievementService.class).publish(id))
                .isInstanceOf(Refused.class);
        assertThat(portal.bean(Sql.class).count("SELECT COUNT(*) FROM public_listing"))
                .isZero();
    }

    @Test
    void everyStoredListingHasItsAttestedScreening_R_202() {
        AchievementFixture.achievement().published(portal);
        DemandFixture.demand().published(portal);

        assertThat(portal.bean(Sql.class)
                        .count("SELECT COUNT(*) FROM secrecy_screening WHERE decision = 'CLEARED'"
                                + " AND attestation = '已逐条筛查' AND attested_by = '测试'"))
                .isEqualTo(2);
    }

    @Test
    void aWithdrawnListingKeepsNoPublicContent_R_205() {
        long id = AchievementFixture.achievement().published(portal);
        String page = "/api/achievements/" + AchievementFixture.code(portal, id);
        assertThat(portal.get(page).statusCode()).isEqualTo(200);

        portal.bean(AchievementService.class).unpublish(id);

        assertThat(portal.get(page).statusCode()).isEqualTo(404);
        assertThat(
                        portal.bean(Sql.class)
                                .count(
                                        "SELECT COUNT(*) FROM public_listing WHERE JSON_LENGTH(view) = 0 AND search_text = '' AND title = ''"))
                .isEqualTo(1);
        portal.bean(AchievementService.class).publish(id);
        assertThat(portal.get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void aCompleterWithoutConsentIsOnlyCounted() {
        long id = AchievementFixture.achievement().published(portal);

        String body = page(AchievementFixture.code(portal, id)).body();

        assertThat(body).contains("陈屿舟").doesNotContain("廖砚");
        assertThat(body).contains("\"completersTotal\":2", "\"completersHidden\":1");
        assertThat(body).doesNotContain("contribution").doesNotContain("60.0000");
    }

    @Test
    void contactsAreMasked_R_213() {
        long id = AchievementFixture.achievement().published(portal);

        String body = page(AchievementFixture.code(portal, id)).body();

        assertThat(body).contains("0825-****6021").contains("tt***@unit.example");
        assertThat(body).doesNotContain("0006021");
    }

    @Test
    void anAnonymousDemandNamesItsOwnerNowhere_R_212() {
        long owner = OrganisationFixture.enterprise(portal, "射洪无名储能有限公司");
        long id = DemandFixture.demand().anonymous().published(portal, owner);
        portal.settle();
        String code = DemandFixture.code(portal, id);

        assertThat(portal.get("/api/demands/" + code).body())
                .contains("\"anonymous\":true")
                .doesNotContain("无名储能")
                .doesNotContain("\"organisation\"");
        assertThat(portal.get("/api/search").body()).doesNotContain("无名储能");
    }

    @Test
    void anAnonymousDemandThatNamesItsOwnerIsRefused_R_212() {
        long owner = OrganisationFixture.enterprise(portal, "射洪无名储能有限公司");

        assertThatThrownBy(() -> DemandFixture.demand()
                        .anonymous()
                        .titled("射洪无名储能有限公司的热失控难题")
                        .published(portal, owner))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.fields())
                                .extracting(field -> field.field())
                                .containsExactly("description"));
    }

    @Test
    void aBudgetIsPublicOnlyWhenItsOwnerSaysSo() {
        long open = DemandFixture.demand().withPublicBudget().published(portal);
        long closed = DemandFixture.demand().published(portal);

        assertThat(portal.get("/api/demands/" + DemandFixture.code(portal, open))
                        .body())
                .contains("\"budgetMin\":\"800000.00\"");
        assertThat(portal.get("/api/demands/" + DemandFixture.code(portal, closed))
                        .body())
                .doesNotContain("800000");
    }

    @Test
    void aNegotiablePriceShowsNoAmount_R_210() {
        long id = AchievementFixture.achievement().priced(null).published(portal);

        assertThat(page(AchievementFixture.code(portal, id)).body())
                .contains("\"priceMode\":\"NEGOTIABLE\"")
                .doesNotContain("priceMin");
    }

    @Test
    void allWrongFieldsAreNamedAtOnce() {
        long holder = OrganisationFixture.unit(portal);
        AchievementFixture wrong = AchievementFixture.achievement()
                .titled("短")
                .about("太短")
                .numbered("202410365172.3")
                .in("Z99")
                .completedBy(new Completer(1, "甲", null, 999_999, true, false, true, null));

        assertThatThrownBy(() -> wrong.stored(portal, holder))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.fields())
                                .extracting(field -> field.field())
                                .containsExactlyInAnyOrder(
                                        "title", "summary", "ipNumber", "industryCodes", "completers"));
        assertThat(portal.bean(Sql.class).count("SELECT COUNT(*) FROM achievement"))
                .isZero();
    }

    @Test
    void contributionsMustSumToTheWholeExactly_R_002() {
        long holder = OrganisationFixture.unit(portal);
        for (int ppm : List.of(999_999, 1_000_001)) {
            AchievementFixture wrong = AchievementFixture.achievement()
                    .completedBy(new Completer(1, "甲", null, ppm, true, false, true, null));
            assertThatThrownBy(() -> wrong.stored(portal, holder))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.fields()
                                            .getFirst()
                                            .message()
                                            .zh())
                                    .contains("0.0001%"));
        }
    }

    @Test
    void aNumberBelongsToOneAchievementEvenWhenTwoPressAtOnce_R_006() {
        long holder = OrganisationFixture.unit(portal);
        AchievementService service = portal.bean(AchievementService.class);
        List<CompletableFuture<Boolean>> attempts = java.util.stream.IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    try {
                        service.create(
                                AchievementFixture.achievement()
                                        .numbered("202410365172.2")
                                        .draft(holder),
                                new Attestation("已筛查", "测试"));
                        return true;
                    } catch (RuntimeException e) {
                        return false;
                    }
                }))
                .toList();

        assertThat(attempts.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(portal.bean(Sql.class).count("SELECT COUNT(*) FROM achievement"))
                .isEqualTo(1);
    }

    @Test
    void publishingTwiceAtOnceGivesOneListing() {
        long id = AchievementFixture.achievement().stored(portal, OrganisationFixture.unit(portal));
        AchievementService service = portal.bean(AchievementService.class);
        CompletableFuture<?>[] presses = new CompletableFuture<?>[4];
        for (int i = 0; i < presses.length; i++) {
            presses[i] = CompletableFuture.runAsync(() -> service.publish(id)).exceptionally(stale -> null);
        }
        CompletableFuture.allOf(presses).join();
        portal.settle();

        assertThat(portal.bean(Sql.class).count("SELECT COUNT(*) FROM public_listing WHERE visible"))
                .isEqualTo(1);
        assertThat(portal.get("/api/search").body()).contains("\"total\":1,");
    }

    @Test
    void aDemandPastItsDeadlineLeavesThePublic() {
        long id = DemandFixture.demand().published(portal);
        portal.bean(Sql.class).update("UPDATE demand SET deadline = ? WHERE id = ?", LocalDate.of(2020, 1, 1), id);

        assertThat(portal.bean(DemandService.class).expire()).isEqualTo(1);

        assertThat(portal.get("/api/demands/" + DemandFixture.code(portal, id)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void catalogueAndProblemAnswersAreWhole() {
        assertThat(portal.get("/api/catalogues/industry").body()).contains("\"code\":\"C38\"", "电气机械");
        assertThat(portal.get("/api/catalogues/nothing").statusCode()).isEqualTo(404);
        HttpResponse<String> unknown = portal.get("/api/nothing");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
        HttpResponse<String> method = portal.send("DELETE", "/api/search");
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.body()).contains("/problems/method-not-allowed");
        assertThat(portal.get("/api/search?size=0", "Accept-Language", "en").body())
                .contains("A page has 1 to 50 listings.");
    }

    private static HttpResponse<String> page(String code) {
        HttpResponse<String> response = portal.get("/api/achievements/" + code);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response;
    }
}
