package org.techmatch.evidence;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/** Has files looked at by a clamd, where {@code techmatch.clamd.address} names one; nothing passes while it is away. */
@Singleton
class VirusScan {
    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int PIECE = 65_536;

    private final String address;

    VirusScan(@Value("${techmatch.clamd.address:}") String address) {
        this.address = address;
    }

    /** Refuses a file in which something is found, and any file when the scanner gives no answer. */
    void check(Path file) {
        if (address.isBlank()) {
            return;
        }
        String answer;
        try {
            answer = ask(file);
        } catch (IOException e) {
            LOG.warn("virus scanner away: {}", e.getMessage());
            throw away();
        }
        if (answer.endsWith("FOUND")) {
            LOG.warn("virus scanner: {}", answer);
            throw FileRefusals.because("文件里查出病毒，没有保存。请先杀毒。", "A virus was found; the file was not stored.");
        }
        if (!answer.endsWith("OK")) {
            LOG.warn("virus scanner: {}", answer);
            throw away();
        }
    }

    private static Refused away() {
        return new Refused(
                ProblemType.UNAVAILABLE,
                new Text("病毒扫描暂时不可用，请稍后再传；一直不行请联系平台运营。", "The virus scanner is away. Try again later."),
                List.of());
    }

    private String ask(Path file) throws IOException {
        int colon = address.lastIndexOf(':');
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                    CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[PIECE];
            try (InputStream in = Files.newInputStream(file)) {
                for (int read = in.read(piece); read > 0; read = in.read(piece)) {
                    out.writeInt(read);
                    out.write(piece, 0, read);
                }
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(1_000), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        }
    }
}
