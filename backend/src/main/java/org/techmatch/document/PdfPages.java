package org.techmatch.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Semaphore;

/**
 * Sets XHTML as a PDF of A4 pages in Chinese typography: embedded Noto Serif SC, no line begins with a closing mark, every
 * page bears its number, the document's code and version, the fingerprint of its content and where it can be checked.
 */
@Singleton
public class PdfPages {
    private static final String SHEET = "/document/pages.css";

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** Setting pages takes memory: only so many at once. */
    private final Semaphore places = new Semaphore(2);

    private final String sheet = text(SHEET);

    /** What stands on every page: title on top; code, version, fingerprint of the content and where to check it below. */
    public record Margins(String title, String code, int version, String contentSha256, String address) {}

    /** The PDF of a body in XHTML, whose texts are escaped. */
    public byte[] set(String body, Margins margins) {
        places.acquireUninterruptibly();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfRendererBuilder pages = new PdfRendererBuilder();
            pages.useUnicodeLineBreaker(new Breaks(BreakIterator.getLineInstance(Locale.CHINA)));
            pages.useUnicodeCharacterBreaker(new Breaks(BreakIterator.getCharacterInstance(Locale.CHINA)));
            font(pages, "NotoSerifSC-Regular.ttf", "Song", 400);
            font(pages, "NotoSerifSC-SemiBold.ttf", "Song", 700);
            font(pages, "DroidSansFallbackFull.ttf", "Rare", 400);
            // Nothing is ever fetched: neither by a template nor by what people typed.
            pages.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            pages.withProducer("TechMatch");
            pages.withHtmlContent(page(body, margins), null);
            pages.toStream(out);
            pages.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }

    private String page(String body, Margins m) {
        return "<html lang=\"zh-CN\"><head><title>" + escape(m.title()) + "</title><style>" + sheet
                + "</style></head><body><div class=\"head\"><span>" + escape(m.title()) + "</span></div>"
                + "<div class=\"foot\">编号 " + escape(m.code()) + "　第 " + m.version() + " 版　核验："
                + escape(m.address()) + "<br/>内容指纹 SHA-256：" + m.contentSha256() + "</div>" + body + "</body></html>";
    }

    private static void font(PdfRendererBuilder pages, String file, String family, int weight) {
        pages.useFont(() -> resource("/font/" + file), family, weight, FontStyle.NORMAL, true);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static InputStream resource(String path) {
        return Objects.requireNonNull(PdfPages.class.getResourceAsStream(path), path);
    }

    static String text(String path) {
        try (InputStream in = resource(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where lines may end: the JDK knows it for Chinese, the library only at blanks. */
    private record Breaks(BreakIterator places) implements FSTextBreaker {
        @Override
        public int next() {
            return places.next();
        }

        @Override
        public void setText(String text) {
            places.setText(text);
        }
    }
}
