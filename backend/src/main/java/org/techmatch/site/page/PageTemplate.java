package org.techmatch.site.page;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techmatch.platform.Language;

/**
 * The built app's page with the places where the server writes: language, head and body. The app replaces the body when
 * it starts.
 */
@Singleton
class PageTemplate {
    private static final Pattern LANGUAGE = Pattern.compile("<html lang=\"[^\"]*\"");
    private static final Pattern TITLE = Pattern.compile("<title>[^<]*</title>");
    private static final String APP = "<div id=\"app\">";
    private static final String WITHOUT_APP =
            "<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title></title></head>"
                    + "<body><div id=\"app\"></div></body></html>";

    private final JsonMapper json;
    private final String beforeLanguage;
    private final String beforeHead;
    private final String beforeBody;
    private final String rest;

    @Inject
    PageTemplate(JsonMapper json) {
        this(json, read());
    }

    PageTemplate(JsonMapper json, String page) {
        this.json = json;
        Matcher language = find(LANGUAGE, page);
        Matcher title = find(TITLE, page);
        int app = page.indexOf(APP);
        if (app < 0 || title.start() < language.end() || app < title.end()) {
            throw new IllegalStateException("web/index.html has no <div id=\"app\"> after its <title>");
        }
        beforeLanguage = page.substring(0, language.start());
        beforeHead = page.substring(language.end(), title.start());
        beforeBody = page.substring(title.end(), app + APP.length());
        rest = page.substring(app + APP.length());
    }

    /** The whole page. */
    String render(Page page, PageContext context) {
        return beforeLanguage + "<html lang=\"" + context.language().tag() + "\"" + beforeHead + head(page, context)
                + beforeBody + page.body() + rest;
    }

    private String head(Page page, PageContext context) {
        String name = context.siteName();
        String title = page.title().isEmpty() ? name : page.title() + " - " + name;
        String own = context.url(context.language(), page.path());
        Html head = new Html();
        head.element("title", title).single("meta", "name", "description", "content", page.description());
        if (page.isFound()) {
            head.single("link", "rel", "canonical", "href", own);
            property(head, "og:url", own);
        }
        if (page.indexed()) {
            alternate(head, Language.ZH.tag(), context.url(Language.ZH, page.path()));
            alternate(head, Language.EN.tag(), context.url(Language.EN, page.path()));
            alternate(head, "x-default", context.url(Language.ZH, page.path()));
        } else {
            head.single("meta", "name", "robots", "content", "noindex, follow");
        }
        String shown = page.title().isEmpty() ? name : page.title();
        property(head, "og:type", page.kind());
        property(head, "og:site_name", name);
        property(head, "og:title", shown);
        property(head, "og:description", page.description());
        property(head, "og:locale", context.language() == Language.EN ? "en_GB" : "zh_CN");
        property(head, "og:locale:alternate", context.language() == Language.EN ? "zh_CN" : "en_GB");
        head.single("meta", "name", "twitter:card", "content", "summary")
                .single("meta", "name", "twitter:title", "content", shown)
                .single("meta", "name", "twitter:description", "content", page.description());
        String feed = page.feed();
        if (feed != null) {
            head.single(
                    "link",
                    "rel",
                    "alternate",
                    "type",
                    "application/atom+xml",
                    "title",
                    title,
                    "href",
                    context.base() + feed);
        }
        return head + data(page);
    }

    private static void alternate(Html head, String language, String href) {
        head.single("link", "rel", "alternate", "hreflang", language, "href", href);
    }

    private static void property(Html head, String name, String content) {
        head.single("meta", "property", name, "content", content);
    }

    private String data(Page page) {
        StringBuilder scripts = new StringBuilder();
        page.data()
                .forEach(object -> scripts.append("<script type=\"application/ld+json\">")
                        .append(safe(object))
                        .append("</script>"));
        return scripts.toString();
    }

    /** JSON that cannot end its script element, whatever its texts hold. */
    private String safe(Object value) {
        try {
            return json.writeValueAsString(value)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Matcher find(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("web/index.html has no " + pattern);
        }
        return matcher;
    }

    /** The frontend is on the class path at run time only; without it the plain page is still served. */
    private static String read() {
        try (InputStream in = PageTemplate.class.getResourceAsStream("/web/index.html")) {
            return in == null ? WITHOUT_APP : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
