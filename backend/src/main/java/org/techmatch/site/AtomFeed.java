package org.techmatch.site;

import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.techmatch.alert.SavedSearches;
import org.techmatch.listing.ListingCard;
import org.techmatch.notice.NoticeCard;
import org.techmatch.platform.Clocks;
import org.techmatch.search.SearchAnswer;

/**
 * Writes a search's listings, or a saved search's hits, as an Atom feed (RFC 4287), with links to the next and previous page (RFC 5005).
 *
 * @param base the portal's address without a slash at the end
 * @param authority name in the entries' identifiers, which stay the same whatever address is used
 * @param query of the search, as it stands in addresses without the cursor; may be empty
 * @param name of the portal
 * @param now what an empty feed was last changed at
 */
record AtomFeed(String base, String authority, String query, String name, OffsetDateTime now) {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String FIRST_YEAR = "2026";

    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** The feed as XML. */
    String write(SearchAnswer answer) {
        return feed(xml -> {
            head(xml, answer);
            for (SearchAnswer.SearchHit hit : answer.hits()) {
                ListingCard card = hit.card();
                String snippet = card.snippet();
                entry(xml, card, card.kind() + "/" + card.code(), card.changedAt(), snippet);
            }
        });
    }

    /** The hits of a saved search as XML, each an entry of its own, which says what is new of the listing. */
    String write(String path, List<SavedSearches.FeedEntry> hits) {
        return feed(xml -> {
            element(xml, "title", "订阅 - " + name);
            element(xml, "id", tag(path.substring(1)));
            element(
                    xml,
                    "updated",
                    time(hits.isEmpty() ? now : Clocks.local(hits.getFirst().foundAt())));
            link(xml, "self", "application/atom+xml", base + path);
            author(xml, name);
            for (SavedSearches.FeedEntry hit : hits) {
                ListingCard card = hit.card();
                String what = hit.what().zh();
                entry(
                        xml,
                        card,
                        card.kind() + "/" + card.code() + "/hits/" + hit.hitId(),
                        Clocks.local(hit.foundAt()),
                        what.isEmpty() ? card.snippet() : what);
            }
        });
    }

    /** Public notices as XML; one whose text R-210 hides is named by its kind and number. */
    String notices(List<NoticeCard> notices) {
        return feed(xml -> {
            element(xml, "title", "公示 - " + name);
            element(xml, "id", tag("notices"));
            element(
                    xml,
                    "updated",
                    time(notices.isEmpty() ? now : notices.getFirst().publishedAt()));
            link(xml, "self", "application/atom+xml", base + "/notices.atom");
            link(xml, "alternate", "text/html", base + "/notices");
            author(xml, name);
            for (NoticeCard notice : notices) {
                String title = notice.title();
                xml.writeStartElement("entry");
                element(xml, "title", title == null ? notice.kindLabel() + " " + notice.code() : title);
                element(xml, "id", tag("notice/" + notice.code()));
                link(xml, "alternate", "text/html", base + "/notices/" + notice.code());
                element(xml, "published", time(notice.publishedAt()));
                element(xml, "updated", time(notice.endedAt() == null ? notice.publishedAt() : notice.endedAt()));
                author(xml, notice.unit());
                element(
                        xml,
                        "summary",
                        notice.kindLabel() + " " + notice.state().label());
                xml.writeEndElement();
            }
        });
    }

    private static String feed(Content content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", "zh-CN");
            content.write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void head(XMLStreamWriter xml, SearchAnswer answer) throws XMLStreamException {
        String words = answer.query().strip();
        element(xml, "title", words.isEmpty() ? name : "“" + words + "” - " + name);
        element(xml, "id", tag("search" + (query.isEmpty() ? "" : "?" + query)));
        element(xml, "updated", time(updated(answer)));
        link(xml, "self", "application/atom+xml", address("/feed.atom", null));
        link(xml, "alternate", "text/html", address("/search", null));
        if (answer.nextCursor() != null) {
            link(xml, "next", "application/atom+xml", address("/feed.atom", answer.nextCursor()));
        }
        if (answer.previousCursor() != null) {
            link(xml, "previous", "application/atom+xml", address("/feed.atom", answer.previousCursor()));
        }
        author(xml, name);
    }

    private void entry(
            XMLStreamWriter xml,
            ListingCard card,
            String specific,
            @Nullable OffsetDateTime updated,
            @Nullable String summary)
            throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "title", card.title());
        element(xml, "id", tag(specific));
        link(xml, "alternate", "text/html", base + card.url());
        element(xml, "published", time(card.publishedAt()));
        element(xml, "updated", time(updated));
        ListingCard.OrganisationRef organisation = card.organisation();
        author(xml, organisation == null ? name : organisation.name());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", card.kind());
        element(xml, "summary", summary == null ? card.title() : summary);
        xml.writeEndElement();
    }

    private OffsetDateTime updated(SearchAnswer answer) {
        return answer.hits().stream()
                .map(hit -> Objects.requireNonNull(hit.card().changedAt()))
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    /** A time with its seconds, which {@code toString} leaves out when they are zero and Atom requires. */
    private static String time(@Nullable OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Objects.requireNonNull(moment));
    }

    private String tag(String specific) {
        return "tag:" + authority + "," + FIRST_YEAR + ":" + specific;
    }

    private String address(String path, @Nullable String cursor) {
        String whole = cursor == null ? query : query.isEmpty() ? "cursor=" + cursor : query + "&cursor=" + cursor;
        return base + path + (whole.isEmpty() ? "" : "?" + whole);
    }

    private static void author(XMLStreamWriter xml, String author) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", author);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private static void element(XMLStreamWriter xml, String tag, String text) throws XMLStreamException {
        xml.writeStartElement(tag);
        xml.writeCharacters(
                text.replaceAll("[^\\x{9}\\x{A}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", ""));
        xml.writeEndElement();
    }
}
