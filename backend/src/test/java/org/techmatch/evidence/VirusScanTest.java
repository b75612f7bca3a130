package org.techmatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;

class VirusScanTest {
    @TempDir
    Path folder;

    @Test
    void aCleanFilePassesAndIsSentWhole() throws Exception {
        byte[] content = new byte[200_000];
        java.util.Arrays.fill(content, (byte) 7);

        try (ServerSocket scanner = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> received = CompletableFuture.supplyAsync(() -> answer(scanner, "stream: OK"));
            scan(scanner).check(file(content));
            assertThat(received.get()).isEqualTo(content);
        }
    }

    @Test
    void anInfectedFileIsRefused() throws Exception {
        try (ServerSocket scanner = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture.supplyAsync(() -> answer(scanner, "stream: Eicar-Test-Signature FOUND"));
            assertThatThrownBy(() -> scan(scanner).check(file(new byte[] {1})))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.INVALID_REQUEST));
        }
    }

    @Test
    void nothingPassesWhileTheScannerIsAwayOrConfused() throws Exception {
        ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        gone.close();
        assertThatThrownBy(() -> scan(gone).check(file(new byte[] {1})))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.UNAVAILABLE));

        try (ServerSocket scanner = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture.supplyAsync(() -> answer(scanner, "INSTREAM size limit exceeded. ERROR"));
            assertThatThrownBy(() -> scan(scanner).check(file(new byte[] {1})))
                    .isInstanceOfSatisfying(
                            Refused.class, refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.UNAVAILABLE));
        }
    }

    private static VirusScan scan(ServerSocket scanner) {
        return new VirusScan("127.0.0.1:" + scanner.getLocalPort());
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private static byte[] answer(ServerSocket scanner, String answer) {
        try (Socket socket = scanner.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                all.write(in.readNBytes(length));
            }
            socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            return all.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
