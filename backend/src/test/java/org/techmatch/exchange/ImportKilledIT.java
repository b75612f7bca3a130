package org.techmatch.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techmatch.TestPortal;
import org.techmatch.TestServers;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.server.Connections;

class ImportKilledIT {
    private static final TestPortal portal = TestPortal.shared();
    private static final int ROWS = 1_500;

    @TempDir
    Path folder;

    private ImportFixture fixture;

    @BeforeEach
    void empty() {
        portal.empty();
        fixture = new ImportFixture(portal, folder);
        OrganisationFixture.unit(portal, ImportFixture.HOLDER);
    }

    @Test
    void anImportThatIsKilledAndRunAgainLosesAndDoublesNoRow() throws Exception {
        Path file = fixture.file("a.jsonl", ImportFixture.rows(ROWS));
        Process process = start(file);
        long before = 0;
        while (process.isAlive() && before < 100) {
            Thread.sleep(5);
            before = fixture.count("SELECT COUNT(*) FROM imported_row");
        }
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        long kept = fixture.count("SELECT COUNT(*) FROM imported_row");
        assertThat(kept).isBetween(100L, ROWS - 1L);
        assertThat(fixture.count("""
                SELECT (SELECT COUNT(*) FROM achievement) + (SELECT COUNT(*) FROM public_listing WHERE visible)
                    - 2 * (SELECT COUNT(*) FROM imported_row)
                """)).isZero();

        ImportResult again = fixture.run(file);

        assertThat(again.unchanged()).isGreaterThanOrEqualTo(kept);
        assertThat(again.created() + again.unchanged()).isEqualTo(ROWS);
        assertThat(fixture.count("SELECT COUNT(*) FROM achievement")).isEqualTo(ROWS);
        assertThat(fixture.count("SELECT COUNT(*) FROM public_listing WHERE visible"))
                .isEqualTo(ROWS);
        assertThat(fixture.count("SELECT COUNT(DISTINCT title) FROM public_listing"))
                .isEqualTo(ROWS);
    }

    /** The operator's own command in a process of its own. */
    private Process start(Path file) throws IOException {
        Connections servers = TestServers.connections();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.techmatch.TechMatch",
                "import",
                "achievements",
                file.toString(),
                "--source",
                "测试",
                "--publish",
                "--attest",
                "已逐条筛查"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile());
        builder.environment()
                .putAll(Map.of(
                        "TECHMATCH_DB_URL", servers.databaseUrl(),
                        "TECHMATCH_DB_USER", servers.databaseUser(),
                        "TECHMATCH_DB_PASSWORD", servers.databasePassword(),
                        "TECHMATCH_SEARCH_URL", servers.searchUrl(),
                        "TECHMATCH_DATA_DIR", folder.resolve("data").toString()));
        return builder.start();
    }
}
