package org.techmatch.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmatch.draft.ListingSteps.demandForm;
import static org.techmatch.draft.ListingSteps.form;
import static org.techmatch.draft.ListingSteps.listing;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;

/** Changes of what is public already: unseen until screened, and given up without a trace. */
class RevisionIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final String TITLE = "电芯热失控早期预警模组";
    private static final String CANARY = "金丝雀9K2M";

    private final Sql sql = PORTAL.bean(Sql.class);
    private ListingSteps steps;

    @BeforeEach
    void prepare() {
        steps = ListingSteps.in(PORTAL);
    }

    @Test
    void aRevisionIsGivenUpAndWhatIsPublicIsTheOnlyContentAgain() {
        long listing = steps.published(TITLE);
        String hash = hash(listing);
        steps.revise(steps.researcher, listing, changed());
        assertThat(steps.decide(steps.reviewer, "achievement", listing, "return")
                        .statusCode())
                .isEqualTo(200);

        HttpResponse<String> answer = steps.move(steps.office, "achievement", listing, "discard-revision");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"state\":\"PUBLISHED\"").doesNotContain(CANARY, "\"revision\":{");
        assertThat(hash(listing)).isEqualTo(hash);
        assertThat(completers(listing)).contains("陈屿舟").doesNotContain(CANARY);
        assertThat(sql.count("SELECT COUNT(*) FROM listing_draft") + sql.count("SELECT COUNT(*) FROM former_content"))
                .isZero();
        assertThat(steps.move(steps.office, "achievement", listing, "unpublish").statusCode())
                .isEqualTo(200);
        assertThat(steps.move(steps.office, "achievement", listing, "publish").statusCode())
                .isEqualTo(200);
        assertThat(steps.publicText()).contains("预警模组").doesNotContain(CANARY);
    }

    @Test
    void aRevisionInScreeningIsGivenUpAndNobodyScreensItAnyMore() {
        long listing = steps.published(TITLE);
        steps.revise(steps.researcher, listing, changed());

        assertThat(steps.move(steps.office, "achievement", listing, "discard-revision")
                        .statusCode())
                .isEqualTo(200);

        assertThat(steps.reviewer.get("/api/my/screenings").body()).contains("\"items\":[]");
        assertThat(steps.decide(steps.reviewer, "achievement", listing, "clear").statusCode())
                .isEqualTo(409);
        assertThat(steps.move(steps.office, "achievement", listing, "discard-revision")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatIsTakenDownDuringARevisionComesBackAsTheRevisionOnlyWhenThatIsCleared_R_202() {
        long listing = steps.published(TITLE);
        steps.revise(steps.researcher, listing, changed());
        assertThat(steps.move(steps.office, "achievement", listing, "unpublish").statusCode())
                .isEqualTo(200);

        assertThat(steps.move(steps.office, "achievement", listing, "publish").statusCode())
                .isEqualTo(422);
        assertThat(steps.decide(steps.reviewer, "achievement", listing, "clear").statusCode())
                .isEqualTo(200);
        assertThat(steps.move(steps.office, "achievement", listing, "publish").statusCode())
                .isEqualTo(200);

        assertThat(steps.publicText()).contains(CANARY);
        assertThat(sql.count("SELECT COUNT(*) FROM former_content")).isZero();
        assertThat(sql.count("SELECT COUNT(*) FROM secrecy_screening WHERE decision = 'STALE'"))
                .isEqualTo(1);
    }

    @Test
    void aSuspectedRevisionTakesThePublishedContentWithIt_R_204() {
        long listing = steps.published(TITLE + CANARY);
        steps.revise(steps.researcher, listing, form(TITLE + "改", steps.researcher));

        assertThat(steps.decide(steps.reviewer, "achievement", listing, "suspect")
                        .statusCode())
                .isEqualTo(200);

        assertThat(steps.publicText()).doesNotContain(CANARY, "预警模组");
        for (String table : new String[] {
            "achievement",
            "completer",
            "former_content",
            "public_listing",
            "listing_draft",
            "secrecy_screening",
            "outbox"
        }) {
            assertThat(rows(table)).as(table).doesNotContain(CANARY).doesNotContain("预警模组");
        }
    }

    @Test
    void anAnonymousDemandsRevisionIsGivenUpToo() {
        long enterprise = OrganisationFixture.enterprise(PORTAL);
        Person member = steps.people.with(Role.ENTERPRISE, enterprise);
        Person operations = steps.people.with(Role.PORTAL_OPS, null);
        HttpResponse<String> draft =
                steps.save(member, steps.begin(member, enterprise, "demand"), demandForm("电池包用轻质隔热涂层"));
        long demand = listing(steps.submit(member, draft));
        assertThat(steps.decide(operations, "demand", demand, "clear").statusCode())
                .isEqualTo(200);
        assertThat(steps.move(member, "demand", demand, "publish").statusCode()).isEqualTo(200);
        HttpResponse<String> revision =
                steps.save(member, steps.open(member, "demand", demand), demandForm(CANARY + "隔热涂层"));
        assertThat(steps.submit(member, revision).statusCode()).isEqualTo(200);

        assertThat(steps.move(member, "demand", demand, "discard-revision").statusCode())
                .isEqualTo(200);

        assertThat(steps.publicText()).contains("电池包用轻质隔热涂层").doesNotContain(CANARY);
        assertThat(rows("demand")).doesNotContain(CANARY);
    }

    @Test
    void whatIsStillScreenedIsWithdrawnAndNobodyScreensItAnyMore() {
        long listing = steps.submitted(steps.researcher, form(TITLE, steps.researcher));

        assertThat(steps.move(steps.office, "achievement", listing, "withdraw").statusCode())
                .isEqualTo(400);
        assertThat(steps.move(steps.office, "achievement", listing, "withdraw", "课题组撤回")
                        .statusCode())
                .isEqualTo(200);

        assertThat(steps.reviewer.get("/api/my/screenings").body()).contains("\"items\":[]");
        assertThat(steps.open(steps.researcher, "achievement", listing).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aReasonReachesTheWriterWhoHasOpenedTheDraftMeanwhile() {
        long listing = steps.submitted(steps.researcher, form(TITLE, steps.researcher));
        HttpResponse<String> open = steps.open(steps.researcher, "achievement", listing);

        steps.decide(steps.reviewer, "achievement", listing, "return");

        HttpResponse<String> saved = steps.save(steps.researcher, open, changed());
        assertThat(saved.body()).contains("请看第二段");
        assertThat(steps.submit(steps.researcher, saved).statusCode()).isEqualTo(200);
    }

    private String changed() {
        return form(TITLE, steps.researcher).replace("一种", CANARY + "一种").replace("廖砚", CANARY);
    }

    private String hash(long listing) {
        return sql.first("SELECT content_hash FROM achievement WHERE id = ?", row -> row.getString(1), listing)
                .orElseThrow();
    }

    private String completers(long listing) {
        return sql.list("SELECT name FROM completer WHERE achievement_id = ?", row -> row.getString(1), listing)
                .toString();
    }

    private String rows(String table) {
        return sql.list("SELECT * FROM " + table, row -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        text.append(row.getString(i)).append('|');
                    }
                    return text.toString();
                })
                .toString();
    }
}
