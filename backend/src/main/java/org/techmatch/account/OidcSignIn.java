package org.techmatch.account;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.platform.Keys;
import org.techmatch.platform.PublicAddress;
import org.techmatch.platform.Refused;

/**
 * Signing in through the identity provider. What the portal must remember meanwhile travels in an encrypted cookie that
 * only the callback gets; where the browser goes afterwards is always a path of the portal.
 */
@Singleton
class OidcSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);
    private static final String COOKIE = "techmatch-oidc";
    private static final String PATH = "/api/session/oidc";
    private static final String PURPOSE = "oidc";
    private static final String FAILED = "/sign-in?oidc=failed";
    private static final Duration COUNTS = Duration.ofMinutes(10);

    /** A path of the portal; a browser would take // and /\ for another host. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,500}|/");

    private final OidcSettings settings;
    private final OidcProvider provider;
    private final OidcAccountService accounts;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final PublicAddress address;
    private final HttpClientAddressResolver addresses;
    private final Keys keys;
    private final JsonMapper json;
    private final Clock clock;

    OidcSignIn(
            OidcSettings settings,
            OidcProvider provider,
            OidcAccountService accounts,
            Sessions sessions,
            SessionCookies cookies,
            PublicAddress address,
            HttpClientAddressResolver addresses,
            Keys keys,
            JsonMapper json,
            Clock clock) {
        this.settings = settings;
        this.provider = provider;
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookies = cookies;
        this.address = address;
        this.addresses = addresses;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /** What travels in the cookie. */
    @Serdeable
    record Pending(
            String state,
            String nonce,
            String verifier,
            String back,
            @Nullable Long accountId,
            long endsAt) {}

    /** Sends the browser to the provider. */
    HttpResponse<?> begin(HttpRequest<?> request, @Nullable String back) {
        if (!settings.isOn()) {
            throw Refused.notFound();
        }
        Long signedIn = cookies.token(request)
                .flatMap(token -> sessions.find(token, addresses.resolve(request)))
                .map(current -> current.actor().id())
                .orElse(null);
        OidcProvider.Errand errand = OidcProvider.errand();
        try {
            URI there = provider.address(errand);
            Pending pending = new Pending(
                    errand.state(),
                    errand.nonce(),
                    errand.verifier(),
                    back != null && OWN_PATH.matcher(back).matches() ? back : "/",
                    signedIn,
                    clock.instant().plus(COUNTS).getEpochSecond());
            return HttpResponse.seeOther(there)
                    .cookie(cookie(request, seal(pending)).maxAge(COUNTS));
        } catch (OidcProvider.Failed e) {
            LOG.warn("identity provider: {}", e.getMessage());
            return HttpResponse.seeOther(URI.create(FAILED));
        }
    }

    /** Takes the browser back. */
    HttpResponse<?> end(HttpRequest<?> request) {
        if (!settings.isOn()) {
            throw Refused.notFound();
        }
        Optional<Pending> pending =
                request.getCookies().findCookie(COOKIE).map(Cookie::getValue).flatMap(this::open);
        String code = request.getParameters().get("code");
        String state = request.getParameters().get("state");
        if (pending.isEmpty() || code == null || !pending.get().state().equals(state)) {
            return failed(request);
        }
        try {
            Pending errand = pending.get();
            IDTokenClaimsSet claims =
                    provider.claims(new OidcProvider.Errand(errand.state(), errand.nonce(), errand.verifier()), code);
            return accounts.enter(
                            OidcAccountService.Person.of(claims),
                            errand.accountId(),
                            addresses.resolve(request),
                            SessionController.agent(request))
                    .<HttpResponse<?>>map(token -> HttpResponse.seeOther(URI.create(errand.back()))
                            .cookie(cookies.of(request, token))
                            .cookie(cookie(request, "").maxAge(0)))
                    .orElseGet(() -> failed(request));
        } catch (OidcProvider.Failed e) {
            LOG.warn("identity provider: {}", e.getMessage());
            return failed(request);
        }
    }

    private HttpResponse<?> failed(HttpRequest<?> request) {
        return HttpResponse.seeOther(URI.create(FAILED))
                .cookie(cookie(request, "").maxAge(0));
    }

    /** Lax, because the provider's page sends the browser back. */
    private Cookie cookie(HttpRequest<?> request, String value) {
        return Cookie.of(COOKIE, value)
                .path(PATH)
                .httpOnly(true)
                .secure(address.isSecure(request))
                .sameSite(SameSite.Lax);
    }

    private String seal(Pending pending) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(keys.encrypt(PURPOSE, json.writeValueAsBytes(pending)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Pending> open(String sealed) {
        try {
            Pending pending = Objects.requireNonNull(
                    json.readValue(keys.decrypt(PURPOSE, Base64.getUrlDecoder().decode(sealed)), Pending.class));
            return Optional.of(pending)
                    .filter(each -> each.endsAt() > clock.instant().getEpochSecond());
        } catch (IOException | RuntimeException e) {
            LOG.debug("a cookie that does not open: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
