package org.techmatch.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Refused;

/** Signing in through an identity provider. */
@Singleton
class OidcSignIn {
    HttpResponse<?> begin(HttpRequest<?> request, @Nullable String back) {
        throw Refused.notFound();
    }

    HttpResponse<?> end(HttpRequest<?> request) {
        throw Refused.notFound();
    }
}
