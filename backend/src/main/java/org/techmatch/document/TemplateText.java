package org.techmatch.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.FieldProblems;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A template: plain XHTML of a few elements in which {@code {{name}}} stands for a value, and what stands between
 * {@code {{#list}}} and {@code {{/list}}} is repeated for each row of a list.
 */
final class TemplateText {
    private static final int LENGTH_MAX = 60_000;
    private static final Pattern LOOP = Pattern.compile("\\{\\{#(\\w+)}}(.*?)\\{\\{/\\1}}", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Set<String> ELEMENTS = Set.of(
            "body", "h1", "h2", "h3", "p", "ol", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "strong",
            "br", "div", "span");
    private static final Set<String> ATTRIBUTES = Set.of("class", "colspan");

    private TemplateText() {}

    /** Adds every reason against a template: unknown names, elements that are not allowed, or text that does not parse. */
    static void check(DocumentKind kind, String body, FieldProblems problems) {
        if (body.length() > LENGTH_MAX) {
            problems.add("body", "模板太长，最多 60000 个字符。", "The template is too long: at most 60,000 characters.");
            return;
        }
        for (String name : unknown(kind, body)) {
            problems.add(
                    "body",
                    "没有名为 {{" + name + "}} 的内容，请从右边的名单里选。",
                    "There is nothing named {{" + name + "}}; choose from the list.");
        }
        try {
            look(parse(NAME.matcher(body).replaceAll("")), problems);
        } catch (SAXException e) {
            problems.add(
                    "body", "标记没有配对，无法排版：" + e.getMessage(), "The markup does not fit together: " + e.getMessage());
        }
    }

    /** The names that a template uses and its kind does not have, each as written. */
    private static Set<String> unknown(DocumentKind kind, String body) {
        Set<String> unknown = new LinkedHashSet<>();
        Matcher loop = LOOP.matcher(body);
        while (loop.find()) {
            Set<String> fields = kind.lists().get(loop.group(1));
            if (fields == null) {
                unknown.add("#" + loop.group(1));
            }
            Matcher name = NAME.matcher(loop.group(2));
            while (name.find()) {
                if (fields != null
                        && !fields.contains(name.group(1))
                        && !kind.names().contains(name.group(1))) {
                    unknown.add(name.group(1));
                }
            }
        }
        Matcher name = NAME.matcher(LOOP.matcher(body).replaceAll(""));
        while (name.find()) {
            if (!kind.names().contains(name.group(1))) {
                unknown.add(name.group(1));
            }
        }
        return unknown;
    }

    /** The template with the values of a model in it; a value never becomes markup. */
    static String fill(String body, DocumentModel model) {
        String looped = LOOP.matcher(body).replaceAll(found -> {
            StringBuilder rows = new StringBuilder();
            for (Map<String, String> row : model.rows().getOrDefault(found.group(1), List.of())) {
                rows.append(put(found.group(2), row));
            }
            return Matcher.quoteReplacement(rows.toString());
        });
        return NAME.matcher(looped)
                .replaceAll(
                        found -> Matcher.quoteReplacement(escape(model.values().getOrDefault(found.group(1), ""))));
    }

    /** A row's own names; those of the whole document are put in afterwards. */
    private static String put(String part, Map<String, String> row) {
        return NAME.matcher(part).replaceAll(found -> {
            String value = row.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : escape(value));
        });
    }

    /** Braces are written as references, so that a value cannot name another one. */
    private static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "")
                .replace("\n", "<br/>");
    }

    private static void look(@Nullable Node node, FieldProblems problems) {
        for (Node each = node; each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                if (!ELEMENTS.contains(element.getTagName())) {
                    problems.add(
                            "body",
                            "模板里不能用 <" + element.getTagName() + ">。",
                            "<" + element.getTagName() + "> is not allowed in templates.");
                }
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    String name = element.getAttributes().item(i).getNodeName();
                    if (!ATTRIBUTES.contains(name)) {
                        problems.add("body", "模板里不能用属性 " + name + "。", "The attribute " + name + " is not allowed.");
                    }
                }
                look(element.getFirstChild(), problems);
            } else if (each.getNodeType() != Node.TEXT_NODE && each.getNodeType() != Node.COMMENT_NODE) {
                problems.add("body", "模板里只能有文字和标记。", "A template holds text and elements only.");
            }
        }
    }

    /** Without document types, so that nothing outside the text can be named. */
    private static Node parse(String body) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader("<body>" + body + "</body>")))
                    .getDocumentElement();
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
