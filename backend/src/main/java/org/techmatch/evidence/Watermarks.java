package org.techmatch.evidence;

import jakarta.inject.Singleton;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** writes who took a copy, for whom and when over every page or picture of it. */
@Singleton
class Watermarks {
    private static final String FONT = "/font/DroidSansFallbackFull.ttf";
    private static final int SLANT_DEGREES = 30;
    private static final int SIZE = 12;
    private static final int STEP = 160;

    /** Writes a marked copy of a PDF or picture. */
    void write(FileKind kind, Path source, Path target, String words) throws IOException {
        if (kind == FileKind.PDF) {
            pdf(source, target, words);
        } else {
            picture(kind, source, target, words);
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(Watermarks.class.getResourceAsStream(FONT));
    }

    private static void pdf(Path source, Path target, String words) throws IOException {
        try (PDDocument document = PdfCopy.open(source);
                InputStream in = font()) {
            PDType0Font font = PDType0Font.load(document, in, true);
            String text = writable(font, words);
            PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
            faint.setNonStrokingAlphaConstant(Float.valueOf("0.25"));
            for (PDPage page : document.getPages()) {
                mark(document, page, font, faint, text);
            }
            document.save(target.toFile());
        }
    }

    private static void mark(
            PDDocument document, PDPage page, PDType0Font font, PDExtendedGraphicsState faint, String text)
            throws IOException {
        PDRectangle box = page.getCropBox();
        try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            out.setGraphicsStateParameters(faint);
            out.setNonStrokingColor(Color.GRAY);
            out.beginText();
            out.setFont(font, SIZE);
            for (int y = 0; y < box.getHeight() + STEP; y += STEP) {
                out.setTextMatrix(Matrix.getRotateInstance(
                        Math.toRadians(SLANT_DEGREES), box.getLowerLeftX() + 20, box.getLowerLeftY() + y));
                out.showText(text);
            }
            out.endText();
        }
    }

    /** Letters that the font does not have become stars. */
    private static String writable(PDType0Font font, String words) {
        StringBuilder text = new StringBuilder();
        wide(words).codePoints().forEach(c -> {
            String letter = Character.toString(c);
            try {
                font.encode(letter);
                text.append(letter);
            } catch (IOException | IllegalArgumentException | IllegalStateException e) {
                text.append('＊');
            }
        });
        return text.toString();
    }

    /** The font has Latin letters and digits in their full-width forms only. */
    private static String wide(String words) {
        StringBuilder text = new StringBuilder();
        words.codePoints()
                .map(c -> c == ' ' ? '\u3000' : c > ' ' && c < 0x7F ? c + 0xFEE0 : c)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private static void picture(FileKind kind, Path source, Path target, String words) throws IOException {
        BufferedImage read = ImageIO.read(source.toFile());
        if (read == null) {
            throw FileRefusals.broken();
        }
        boolean jpeg = kind == FileKind.JPEG;
        BufferedImage image = new BufferedImage(
                read.getWidth(), read.getHeight(), jpeg ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_4BYTE_ABGR);
        Graphics2D pen = image.createGraphics();
        pen.drawImage(read, 0, 0, null);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, Float.valueOf("0.35")));
        pen.setColor(Color.GRAY);
        try (InputStream in = font();
                TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(in))) {
            int size = Math.max(SIZE, Math.min(image.getWidth(), image.getHeight()) / 25);
            for (int y = size; y < image.getHeight() + image.getWidth() / 2; y += size * 6) {
                Graphics2D line = (Graphics2D) pen.create();
                line.translate(size, y);
                line.rotate(-Math.toRadians(SLANT_DEGREES));
                draw(line, font, words, size);
                line.dispose();
            }
        }
        pen.dispose();
        ImageIO.write(image, jpeg ? "jpeg" : "png", target.toFile());
    }

    /** Fills the letters' outlines, since the machine need not have any font. */
    private static void draw(Graphics2D line, TrueTypeFont font, String words, int size) throws IOException {
        int[] letters = wide(words).codePoints().toArray();
        line.scale(size / (double) font.getUnitsPerEm(), -size / (double) font.getUnitsPerEm());
        for (int letter : letters) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
            if (font.getGlyph().getGlyph(glyph) != null) {
                line.fill(font.getGlyph().getGlyph(glyph).getPath());
            }
            line.translate(font.getAdvanceWidth(glyph), 0);
        }
    }
}
