package org.techmatch.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Locale;

/** The languages that the portal speaks. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag for {@code lang} attributes. */
    public String tag() {
        return tag;
    }

    /** The language of a request: the path prefix {@code /en}, else {@code Accept-Language}, else Chinese. */
    public static Language of(HttpRequest<?> request) {
        String path = request.getPath();
        if (path.equals("/en") || path.startsWith("/en/")) {
            return EN;
        }
        String accepted = request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE);
        return accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("en") && path.startsWith("/api")
                ? EN
                : ZH;
    }
}
