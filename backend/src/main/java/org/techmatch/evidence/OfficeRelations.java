package org.techmatch.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Which relations between the parts of an Office document lead to what is left out. */
final class OfficeRelations {
    private OfficeRelations() {}

    /** Ids of relations to leave out, by the part that has them and by its {@code .rels}. */
    static Map<String, Set<String>> dropped(ZipFile zip) throws IOException, XMLStreamException {
        Map<String, Set<String>> all = new HashMap<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().endsWith(".rels")) {
                String owner = OfficeCopy.relationsOwner(entry.getName());
                Set<String> ids = ids(zip, entry, owner);
                all.put(owner, ids);
                all.put(entry.getName(), ids);
            }
        }
        return all;
    }

    private static Set<String> ids(ZipFile zip, ZipEntry entry, String owner) throws IOException, XMLStreamException {
        Set<String> ids = new HashSet<>();
        try (InputStream in = zip.getInputStream(entry)) {
            XMLEventReader events = OfficeXml.reader(in);
            while (events.hasNext()) {
                XMLEvent event = events.nextEvent();
                if (event.isStartElement() && isDropped(event.asStartElement(), owner)) {
                    ids.add(value(event.asStartElement(), "Id"));
                }
            }
        }
        return ids;
    }

    private static boolean isDropped(StartElement relation, String owner) {
        if (!relation.getName().getLocalPart().equals("Relationship")) {
            return false;
        }
        String type = value(relation, "Type");
        if (value(relation, "TargetMode").equals("External")) {
            return !type.endsWith("/hyperlink") && !type.endsWith("/externalLinkPath");
        }
        return OfficeCopy.isDropped(target(owner, value(relation, "Target")));
    }

    private static String target(String owner, String target) {
        try {
            String base = "/" + owner.substring(0, owner.lastIndexOf('/') + 1);
            return URI.create(base).resolve(URI.create(target)).getPath().substring(1);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return target;
        }
    }

    static String value(StartElement element, String name) {
        Attribute attribute = element.getAttributeByName(new QName(name));
        return attribute == null ? "" : attribute.getValue();
    }
}
