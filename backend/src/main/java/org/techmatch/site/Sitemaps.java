package org.techmatch.site;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/**
 * The sitemap: an index of files, each of which covers 50,000 consecutive ids, so that a listing stays in its file
 * whatever happens to others and no file needs to be counted off from the first. Files are written while they are read,
 * a batch of rows at a time.
 */
@Singleton
class Sitemaps {
    /** The most that one file may list (sitemaps.org). */
    static final int FILE_SIZE = 50_000;

    private static final int BATCH = 1_000;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
    private static final String LANGUAGES = " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"";
    private static final List<String> PAGES = List.of(
            "/",
            "/search",
            "/organisations",
            "/booked",
            "/notices",
            "/notices/verify",
            "/policies",
            "/developers",
            "/help");

    private final Sql sql;

    Sitemaps(Sql sql) {
        this.sql = sql;
    }

    private record Part(long number, Instant changed) {}

    private record Entry(long id, Instant changed, String code) {}

    /** The index of all files that list something. */
    String index(String base) {
        StringBuilder xml = new StringBuilder(HEAD + "<sitemapindex" + NAMESPACE + ">\n");
        file(xml, base, "pages", 1, null);
        for (SitemapFamily family : SitemapFamily.values()) {
            for (Part part : parts(family)) {
                file(xml, base, family.word(), part.number(), part.changed());
            }
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    /** The file of the pages that are always there. */
    String pages(String base) {
        StringBuilder xml = new StringBuilder(begin());
        PAGES.forEach(page -> url(xml, base, page, null));
        return xml.append("</urlset>\n").toString();
    }

    /**
     * One file of a family, read from the database while it is sent; empty when no public id lies in its range.
     *
     * @param number counts from 1
     */
    Optional<InputStream> file(SitemapFamily family, long number, String base) {
        List<Entry> first = batch(family, (number - 1) * FILE_SIZE, number * FILE_SIZE);
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(new SequenceInputStream(new Chunks(family, number * FILE_SIZE, base, first)));
    }

    /** The pieces of a file, each made when it is asked for: beginning and first batch, more batches, end. */
    private final class Chunks implements Enumeration<InputStream> {
        private final SitemapFamily family;
        private final long last;
        private final String base;
        private List<Entry> next;
        private boolean begun;
        private boolean ended;

        Chunks(SitemapFamily family, long last, String base, List<Entry> first) {
            this.family = family;
            this.last = last;
            this.base = base;
            this.next = first;
        }

        @Override
        public boolean hasMoreElements() {
            return !ended;
        }

        @Override
        public InputStream nextElement() {
            if (ended) {
                throw new NoSuchElementException();
            }
            StringBuilder xml = new StringBuilder(begun ? "" : begin());
            begun = true;
            next.forEach(entry -> url(xml, base, family.path() + entry.code(), entry.changed()));
            ended = next.size() < BATCH;
            if (ended) {
                xml.append("</urlset>\n");
            } else {
                next = batch(family, next.getLast().id(), last);
            }
            return new ByteArrayInputStream(xml.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<Entry> batch(SitemapFamily family, long after, long last) {
        return sql.list(
                "SELECT " + family.id() + ", " + family.changed() + ", public_code FROM " + family.rows() + " AND "
                        + family.id() + " > ? AND " + family.id() + " <= ? ORDER BY " + family.id() + " LIMIT " + BATCH,
                Sitemaps::entry,
                after,
                last);
    }

    private List<Part> parts(SitemapFamily family) {
        String part = "(" + family.id() + " - 1) DIV " + FILE_SIZE + " + 1";
        return new ArrayList<>(sql.list(
                "SELECT " + part + ", MAX(" + family.changed() + ") FROM " + family.rows() + " GROUP BY " + part
                        + " ORDER BY 1",
                row -> new Part(row.getLong(1), row.getTimestamp(2).toInstant())));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong(1), row.getTimestamp(2).toInstant(), row.getString(3));
    }

    private static String begin() {
        return HEAD + "<urlset" + NAMESPACE + LANGUAGES + ">\n";
    }

    private static void file(StringBuilder xml, String base, String word, long number, @Nullable Instant changed) {
        xml.append("<sitemap><loc>")
                .append(base)
                .append("/sitemaps/")
                .append(word)
                .append('-')
                .append(number);
        xml.append(".xml</loc>");
        lastModified(xml, changed);
        xml.append("</sitemap>\n");
    }

    /** Addresses consist of our own paths and public codes; none of them has a character that XML would escape. */
    private static void url(StringBuilder xml, String base, String path, @Nullable Instant changed) {
        String english = base + "/en" + (path.equals("/") ? "" : path);
        xml.append("<url><loc>").append(base).append(path).append("</loc>");
        lastModified(xml, changed);
        xml.append("<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"")
                .append(english)
                .append("\"/></url>\n");
    }

    private static void lastModified(StringBuilder xml, @Nullable Instant changed) {
        if (changed != null) {
            xml.append("<lastmod>").append(Clocks.local(changed)).append("</lastmod>");
        }
    }
}
