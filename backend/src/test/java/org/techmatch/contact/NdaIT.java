package org.techmatch.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.demand.DemandFixture;
import org.techmatch.evidence.FileClass;
import org.techmatch.evidence.FileFixture;
import org.techmatch.evidence.ListingFiles;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;

class NdaIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final TransactionOperations<?> TRANSACTIONS = PORTAL.bean(TransactionOperations.class);

    private final TestPeople people = TestPeople.in(PORTAL);
    private final Sql sql = PORTAL.bean(Sql.class);
    private long reader;
    private long demand;
    private long file;
    private String code;
    private Person signer;

    @BeforeEach
    void empty() {
        PORTAL.empty();
        long owner = OrganisationFixture.enterprise(PORTAL);
        reader = OrganisationFixture.enterprise(PORTAL, "射洪读者公司");
        signer = people.with(Role.ENTERPRISE, reader);
        demand = DemandFixture.demand().published(PORTAL, owner);
        code = DemandFixture.code(PORTAL, demand);
        HttpResponse<String> stored =
                people.with(Role.ENTERPRISE, owner).upload(owner, "NDA", "秘密.pdf", FileFixture.pdf());
        file = Long.parseLong(found("\"id\":(\\d+)", stored.body()));
        TRANSACTIONS.executeWrite(status -> {
            PORTAL.bean(ListingFiles.class)
                    .publish("demand", demand, List.of(new ListingFiles.Attached(file, FileClass.NDA)), false);
            return null;
        });
    }

    @Test
    void afterSigningEveryMemberGetsACopyWithTheirNameOnIt_R_214() throws Exception {
        assertThat(signer.download("/api/my/files/" + file).statusCode()).isEqualTo(404);
        assertThat(sign(signer, hash()).body()).contains("signedAt", "秘密.pdf");
        Person colleague = people.with(Role.RESEARCHER, reader);

        HttpResponse<byte[]> copy = colleague.download("/api/my/files/" + file);

        assertThat(copy.statusCode()).isEqualTo(200);
        assertThat(copy.headers().firstValue("Cache-Control")).contains("no-store");
        try (PDDocument document = Loader.loadPDF(copy.body())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]", ""))
                    .contains("射洪读者公司", "Visiblewords", "测试员");
        }
        assertThat(sql.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'download-file' AND account_id = ?",
                        colleague.accountId()))
                .isEqualTo(1);
    }

    @Test
    void aSignatureIsKeptOnceAndRecorded_R_214() {
        sign(signer, hash());
        sign(signer, hash());

        assertThat(sql.count("SELECT COUNT(*) FROM nda_signature")).isEqualTo(1);
        assertThat(sql.count("SELECT COUNT(*) FROM audit_event WHERE action = 'sign-nda' AND digest = ?", hash()))
                .isEqualTo(1);
    }

    @Test
    void anotherTextIsNotSigned_R_214() {
        assertThat(sign(signer, "0".repeat(64)).statusCode()).isEqualTo(409);
    }

    @Test
    void nobodySignsForOthersOrForUnverifiedOrganisations_R_214() {
        Person stranger = people.with(Role.ENTERPRISE, OrganisationFixture.enterprise(PORTAL));
        assertThat(sign(stranger, hash()).statusCode()).isEqualTo(404);
        assertThat(sign(people.with(Role.RESEARCHER, reader), hash()).statusCode())
                .isEqualTo(403);
        Person admin = people.with(Role.ORG_ADMIN, reader);
        String hash = hash();
        sql.update("UPDATE organisation SET status = 'SUSPENDED' WHERE id = ?", reader);
        assertThat(sign(admin, hash).statusCode()).isEqualTo(404);
        assertThat(PORTAL.get("/api/my/ndas?listing=" + code).statusCode()).isEqualTo(401);
    }

    @Test
    void theFilesCloseWithTheListingAndWithTheOrganisation_R_214() {
        sign(signer, hash());
        assertThat(signer.download("/api/my/files/" + file).statusCode()).isEqualTo(200);

        TRANSACTIONS.executeWrite(status -> {
            PORTAL.bean(ListingFiles.class).withdraw("demand", demand);
            return null;
        });

        assertThat(signer.download("/api/my/files/" + file).statusCode()).isEqualTo(404);
        assertThat(signer.get("/api/my/ndas?listing=" + code).statusCode()).isEqualTo(404);
        assertThat(PORTAL.get("/api/files/" + file).statusCode()).isEqualTo(404);
    }

    private String hash() {
        return found(
                "\"hash\":\"([0-9a-f]{64})\"",
                signer.get("/api/my/ndas?listing=" + code).body());
    }

    private HttpResponse<String> sign(Person person, String hash) {
        return person.post(
                "/api/my/ndas",
                "{\"listingCode\":\"" + code + "\",\"organisationId\":" + reader + ",\"textHash\":\"" + hash + "\"}");
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
