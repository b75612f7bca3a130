package org.techmatch.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.techmatch.platform.PublicAddress;

/** The cookie that carries a session's token: unreadable for scripts, never sent by other sites' pages. */
@Singleton
class SessionCookies {
    static final String NAME = "techmatch-session";
    private static final int TOKEN_MAX = 100;

    private final PublicAddress address;

    SessionCookies(PublicAddress address) {
        this.address = address;
    }

    Optional<String> token(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(NAME)
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= TOKEN_MAX);
    }

    Cookie of(HttpRequest<?> request, String token) {
        return make(request, token).maxAge(Sessions.LONGEST);
    }

    Cookie gone(HttpRequest<?> request) {
        return make(request, "").maxAge(0);
    }

    private Cookie make(HttpRequest<?> request, String value) {
        return Cookie.of(NAME, value)
                .path("/api/")
                .httpOnly(true)
                .secure(address.isSecure(request))
                .sameSite(SameSite.Strict);
    }
}
