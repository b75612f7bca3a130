package org.techmatch.evidence;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Copies one XML part of an Office document: tracked changes are accepted, comments and dropped relations left out. */
final class OfficeXml {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Set<String> DROPPED = Set.of(
            "del",
            "moveFrom",
            "delText",
            "delInstrText",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblGridChange",
            "tcPrChange",
            "trPrChange",
            "tblPrExChange",
            "numberingChange",
            "cellIns",
            "cellDel",
            "cellMerge",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "annotationRef",
            "rsids");
    private static final Set<String> UNWRAPPED = Set.of("ins", "moveTo");
    private static final Set<String> TRACES =
            Set.of("rsidR", "rsidRPr", "rsidRDefault", "rsidP", "rsidSect", "rsidDel", "rsidTr");
    private static final XMLEventFactory EVENTS = XMLEventFactory.newInstance();
    private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newInstance();

    private final String part;
    private final Set<String> dropped;

    /** @param dropped ids of relations that are left out */
    OfficeXml(String part, Set<String> dropped) {
        this.part = part;
        this.dropped = dropped;
    }

    /** Reads XML that may define and load nothing. */
    static XMLEventReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLEventReader(in);
    }

    void copy(InputStream in, OutputStream out) throws XMLStreamException {
        XMLEventReader events = reader(in);
        XMLEventWriter writer = OUTPUT.createXMLEventWriter(out, "UTF-8");
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (event.getEventType() == XMLStreamConstants.DTD) {
                throw FileRefusals.broken();
            }
            if (event.isStartElement() && isDropped(event.asStartElement())) {
                skip(events);
            } else if (!isUnwrapped(event)
                    && event.getEventType() != XMLStreamConstants.COMMENT
                    && event.getEventType() != XMLStreamConstants.PROCESSING_INSTRUCTION) {
                writer.add(event.isStartElement() ? plain(event.asStartElement()) : event);
            }
        }
        writer.flush();
    }

    private boolean isDropped(StartElement element) {
        String name = element.getName().getLocalPart();
        if (part.equals(OfficePackage.TYPES)) {
            String about = OfficeRelations.value(element, "PartName");
            return !about.isEmpty() && OfficeCopy.isDropped(about.substring(1));
        }
        if (part.endsWith(".rels")) {
            return dropped.contains(OfficeRelations.value(element, "Id"));
        }
        if (isWord(element) && DROPPED.contains(name)) {
            return true;
        }
        return !name.equals("pageSetup") && hasDroppedRelation(element);
    }

    private boolean hasDroppedRelation(StartElement element) {
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            if (isDroppedRelation(all.next())) {
                return true;
            }
        }
        return false;
    }

    private boolean isDroppedRelation(Attribute attribute) {
        return RELATIONS.equals(attribute.getName().getNamespaceURI()) && dropped.contains(attribute.getValue());
    }

    private StartElement plain(StartElement element) {
        List<Attribute> kept = new ArrayList<>();
        boolean changed = false;
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            if (isDroppedRelation(attribute)
                    || TRACES.contains(attribute.getName().getLocalPart())) {
                changed = true;
            } else {
                kept.add(attribute);
            }
        }
        return changed
                ? EVENTS.createStartElement(element.getName(), kept.iterator(), element.getNamespaces())
                : element;
    }

    private static boolean isUnwrapped(XMLEvent event) {
        if (event.isStartElement()) {
            return isWord(event.asStartElement())
                    && UNWRAPPED.contains(event.asStartElement().getName().getLocalPart());
        }
        return event.isEndElement()
                && event.asEndElement().getName().getNamespaceURI().contains("wordprocessingml")
                && UNWRAPPED.contains(event.asEndElement().getName().getLocalPart());
    }

    private static boolean isWord(StartElement element) {
        return element.getName().getNamespaceURI().contains("wordprocessingml");
    }

    private static void skip(XMLEventReader events) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            XMLEvent event = events.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        }
    }
}
