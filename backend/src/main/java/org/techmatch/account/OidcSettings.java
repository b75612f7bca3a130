package org.techmatch.account;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The identity provider that people may sign in through; without an issuer there is none.
 *
 * @param issuer its address, whose {@code /.well-known/openid-configuration} says the rest
 * @param clientSecret empty for a public client
 */
@ConfigurationProperties("techmatch.oidc")
public record OidcSettings(
        @Bindable(defaultValue = "") String issuer,
        @Bindable(defaultValue = "") String clientId,
        @Bindable(defaultValue = "") String clientSecret) {
    /** Whether there is a provider. */
    public boolean isOn() {
        return !issuer.isBlank();
    }
}
