package org.techmatch.searchnode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchNodeLifeIT {

    @TempDir
    Path work;

    private List<Path> homeBefore;

    @BeforeEach
    void listHome() throws Exception {
        homeBefore = homeFiles();
    }

    @Test
    void endsWhenItsInputEnds() throws Exception {
        try (RunningNode node = RunningNode.start(work)) {
            node.closeInput();
            assertThat(node.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(node.process().exitValue()).isZero();
        }
    }

    @Test
    void closesCleanlyOnTermination() throws Exception {
        try (RunningNode node = RunningNode.start(work)) {
            node.process().destroy();
            assertThat(node.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(work.resolve("logs/search-node.log")).content().doesNotContain("ERROR");
    }

    @Test
    void keepsDataOverRestartAndLeavesHomeUntouched() throws Exception {
        try (RunningNode node = RunningNode.start(work)) {
            node.succeed("PUT", "/kept/_doc/1?refresh=true", "{\"title\": \"储能\"}");
        }
        try (RunningNode node = RunningNode.start(work)) {
            node.succeed("GET", "/_cluster/health/kept?wait_for_status=yellow&timeout=30s", "");
            assertThat(node.succeed("GET", "/kept/_doc/1", "")).contains("储能");
        }
        assertThat(homeFiles()).isEqualTo(homeBefore);
    }

    @Test
    void listensOnLoopbackAndKeepsStandardOutputQuiet() throws Exception {
        try (RunningNode node = RunningNode.start(work)) {
            assertThat(node.address().getHost()).isEqualTo("127.0.0.1");
            node.succeed("PUT", "/quiet", "{}");
        }
        assertThat(work.resolve("logs/transport.ports")).content().contains("127.0.0.1:");
        assertThat(work.resolve("out.txt")).isEmptyFile();
    }

    private static List<Path> homeFiles() throws Exception {
        try (Stream<Path> files = Files.walk(RunningNode.HOME)) {
            return files.sorted().toList();
        }
    }
}
