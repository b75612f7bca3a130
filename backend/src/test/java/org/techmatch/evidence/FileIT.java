package org.techmatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.demand.DemandFixture;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;

class FileIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final TransactionOperations<?> TRANSACTIONS = PORTAL.bean(TransactionOperations.class);

    private final TestPeople people = TestPeople.in(PORTAL);
    private final Sql sql = PORTAL.bean(Sql.class);
    private long unit;
    private long other;
    private Person tech;

    @BeforeEach
    void empty() {
        PORTAL.empty();
        unit = OrganisationFixture.enterprise(PORTAL);
        other = OrganisationFixture.enterprise(PORTAL);
        tech = people.with(Role.UNIT_TECH, unit);
    }

    @Test
    void aFileIsStoredAndComesBackAsAnAttachment() {
        long id = id(tech.upload(unit, "PUBLIC", "说明书.pdf", FileFixture.pdf()));

        HttpResponse<byte[]> got = tech.download("/api/my/files/" + id);

        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(new String(got.body(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .doesNotContain(FileFixture.CANARY);
        assertThat(got.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''%E8%AF%B4%E6%98%8E%E4%B9%A6.pdf");
        assertThat(got.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(got.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(tech.get("/api/my/files?id=" + id).body()).contains("说明书.pdf", "sha256");
    }

    @Test
    void aLargeFileIsKeptInPiecesAndComesBackWhole() {
        byte[] text = "遂宁0123456789\n".repeat(400_000).getBytes(StandardCharsets.UTF_8);

        long id = id(tech.upload(unit, "SECRET", "a.txt", text));

        assertThat(tech.download("/api/my/files/" + id).body()).isEqualTo(text);
        assertThat(sql.count("SELECT COUNT(*) FROM stored_file_chunk WHERE file_id = ?", id))
                .isGreaterThan(5);
    }

    @Test
    void moreThan50MegabytesAreRefused() {
        byte[] text = new byte[50_500_000];
        java.util.Arrays.fill(text, (byte) 'a');

        assertThat(tech.upload(unit, "SECRET", "a.txt", text).statusCode()).isEqualTo(413);
    }

    @Test
    void allButPublicFilesAreEncryptedInTheDatabase() {
        byte[] text = (FileFixture.CANARY + " ").repeat(10).getBytes(StandardCharsets.UTF_8);

        for (String fileClass : List.of("SECRET", "LICENCE")) {
            long id = id(tech.upload(unit, fileClass, "a.txt", text));
            assertThat(sql.count(
                            "SELECT COUNT(*) FROM stored_file_chunk WHERE file_id = ? AND LOCATE(?, content) > 0",
                            id,
                            FileFixture.CANARY))
                    .as(fileClass)
                    .isZero();
            assertThat(tech.download("/api/my/files/" + id).statusCode())
                    .as(fileClass)
                    .isEqualTo(200);
        }
    }

    @Test
    void aPieceThatWasChangedIsNotGivenOut() {
        long id = id(tech.upload(unit, "PUBLIC", "a.txt", "words".getBytes(StandardCharsets.UTF_8)));

        sql.update("UPDATE stored_file_chunk SET content = 'wordz' WHERE file_id = ?", id);

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> {
                    HttpResponse<byte[]> got = tech.download("/api/my/files/" + id);
                    if (got.statusCode() != 200 || got.body().length < 5) {
                        throw new IllegalStateException("not given out");
                    }
                }))
                .isNotNull();
    }

    @Test
    void othersFilesAreNotThere_R_206() {
        Person researcher = people.with(Role.RESEARCHER, unit);
        Person stranger = people.with(Role.UNIT_TECH, other);
        Person ops = people.with(Role.PORTAL_OPS, null);
        Person nobody = people.somebody();
        long publicFile = id(tech.upload(unit, "PUBLIC", "a.txt", new byte[] {'a'}));
        long secret = id(tech.upload(unit, "SECRET", "a.txt", new byte[] {'a'}));
        long nda = id(tech.upload(unit, "NDA", "a.pdf", FileFixture.pdf()));
        long licence = id(tech.upload(unit, "LICENCE", "a.txt", new byte[] {'a'}));

        assertStatus(researcher, List.of(200, 404, 404, 200), publicFile, secret, nda, licence);
        assertStatus(
                people.with(Role.UNIT_SECRECY, unit), List.of(200, 200, 200, 200), publicFile, secret, nda, licence);
        assertStatus(people.with(Role.ORG_ADMIN, unit), List.of(200, 404, 404, 200), publicFile, secret, nda, licence);
        assertStatus(stranger, List.of(404, 404, 404, 404), publicFile, secret, nda, licence);
        assertStatus(ops, List.of(200, 404, 404, 200), publicFile, secret, nda, licence);
        assertStatus(nobody, List.of(403, 403, 403, 403), publicFile, secret, nda, licence);
        assertThat(PORTAL.get("/api/my/files/" + publicFile).statusCode()).isEqualTo(401);
        assertThat(stranger.get("/api/my/files?id=" + publicFile + "&id=" + secret)
                        .body())
                .doesNotContain("a.txt");
    }

    @Test
    void filesAreUploadedForOnesOwnOrganisationOnly() {
        assertThat(tech.upload(other, "PUBLIC", "a.txt", new byte[] {'a'}).statusCode())
                .isEqualTo(404);
        assertThat(people.with(Role.AUDITOR, null)
                        .upload(unit, "PUBLIC", "a.txt", new byte[] {'a'})
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFileIsPublicOnlyWhileItsListingIs_R_205() {
        long id = id(tech.upload(unit, "PUBLIC", "a.txt", new byte[] {'a'}));
        long secret = id(tech.upload(unit, "SECRET", "b.txt", new byte[] {'a'}));
        long demand = DemandFixture.demand().published(PORTAL, unit);
        assertThat(PORTAL.get("/api/files/" + id).statusCode()).isEqualTo(404);

        publish(demand, false, id, secret);

        HttpResponse<String> open = PORTAL.get("/api/files/" + id);
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(open.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "a.txt");
        assertThat(PORTAL.get("/api/files/" + secret).statusCode()).isEqualTo(404);

        transaction(() -> PORTAL.bean(ListingFiles.class).withdraw("demand", demand));
        assertThat(PORTAL.get("/api/files/" + id).statusCode()).isEqualTo(404);

        publish(demand, false, id);
        sql.update("UPDATE public_listing SET visible = FALSE WHERE listing_id = ?", demand);
        assertThat(PORTAL.get("/api/files/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void theNameOfAnAnonymousDemandsFileDoesNotTellTheOwner_R_212() {
        long id = id(tech.upload(unit, "PUBLIC", "射洪锐安储能公司参数.txt", new byte[] {'a'}));
        long demand = DemandFixture.demand().anonymous().published(PORTAL, unit);

        publish(demand, true, id);

        HttpResponse<String> open = PORTAL.get("/api/files/" + id);
        assertThat(open.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"__1.txt\"; filename*=UTF-8''%E9%99%84%E4%BB%B61.txt");
        assertThat(PORTAL.bean(ListingFiles.class).shown("demand", demand, FileClass.PUBLIC))
                .extracting(ListingFiles.Shown::name)
                .containsExactly("附件1.txt");
    }

    @Test
    void anUnusedFileCanBeDeletedByItsUploader_R_014() {
        long id = id(tech.upload(unit, "PUBLIC", "a.txt", new byte[] {'a'}));
        long used = id(tech.upload(unit, "PUBLIC", "a.txt", new byte[] {'a'}));
        publish(DemandFixture.demand().published(PORTAL, unit), false, used);

        assertThat(people.with(Role.UNIT_TECH, other)
                        .delete("/api/my/files/" + id)
                        .statusCode())
                .isEqualTo(404);
        assertThat(people.with(Role.RESEARCHER, unit)
                        .delete("/api/my/files/" + id)
                        .statusCode())
                .isEqualTo(404);
        assertThat(tech.delete("/api/my/files/" + used).statusCode()).isEqualTo(409);
        assertThat(tech.delete("/api/my/files/" + id).statusCode()).isEqualTo(200);
        assertThat(tech.download("/api/my/files/" + id).statusCode()).isEqualTo(404);
    }

    private void publish(long demand, boolean anonymous, long... ids) {
        List<ListingFiles.Attached> attached = java.util.Arrays.stream(ids)
                .mapToObj(id -> new ListingFiles.Attached(
                        id,
                        PORTAL.bean(StoredFiles.class).find(id).orElseThrow().fileClass()))
                .toList();
        transaction(() -> PORTAL.bean(ListingFiles.class).publish("demand", demand, attached, anonymous));
    }

    private static void transaction(Runnable work) {
        TRANSACTIONS.executeWrite(status -> {
            work.run();
            return null;
        });
    }

    private static void assertStatus(Person person, List<Integer> expected, long... ids) {
        assertThat(java.util.Arrays.stream(ids)
                        .mapToObj(id -> person.download("/api/my/files/" + id).statusCode()))
                .isEqualTo(expected);
    }

    static long id(HttpResponse<String> answer) {
        Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(answer.body());
        assertThat(id.find()).as(answer.body()).isTrue();
        return Long.parseLong(id.group(1));
    }
}
