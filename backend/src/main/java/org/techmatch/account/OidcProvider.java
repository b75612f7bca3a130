package org.techmatch.account;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The identity provider (OpenID Connect): where the browser is sent, and what the code that comes back is worth. Its own
 * description is read when somebody first signs in through it.
 */
@Context
class OidcProvider {
    private static final int TIMEOUT_MILLIS = 10_000;

    private final OidcSettings settings;
    private final URI callback;
    private volatile @Nullable OIDCProviderMetadata metadata;

    OidcProvider(OidcSettings settings, @Value("${techmatch.site.url:}") String address) {
        this.settings = settings;
        if (settings.isOn() && address.isBlank()) {
            throw new IllegalArgumentException(
                    "techmatch.oidc.issuer is set but techmatch.site.url is not: the provider sends people back to it");
        }
        this.callback = URI.create(address.strip().replaceAll("/+$", "") + "/api/session/oidc/callback");
    }

    /** What the portal remembers of a person who is at the provider. */
    record Errand(String state, String nonce, String verifier) {}

    /** The provider did not answer, or what it answered does not hold. */
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1L;

        Failed(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    static Errand errand() {
        return new Errand(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue());
    }

    /** Where the browser goes. */
    URI address(Errand errand) throws Failed {
        return new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new Scope("openid", "profile", "email"),
                        new ClientID(settings.clientId()),
                        callback)
                .endpointURI(metadata().getAuthorizationEndpointURI())
                .state(new State(errand.state()))
                .nonce(new Nonce(errand.nonce()))
                .codeChallenge(new CodeVerifier(errand.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Who the person is: the code is exchanged, and the token's signature, issuer, audience, times and nonce checked. */
    IDTokenClaimsSet claims(Errand errand, String code) throws Failed {
        try {
            OIDCProviderMetadata provider = metadata();
            AuthorizationCodeGrant grant = new AuthorizationCodeGrant(
                    new AuthorizationCode(code), callback, new CodeVerifier(errand.verifier()));
            HTTPRequest request = request(provider.getTokenEndpointURI(), grant).toHTTPRequest();
            request.setConnectTimeout(TIMEOUT_MILLIS);
            request.setReadTimeout(TIMEOUT_MILLIS);
            request.setFollowRedirects(false);
            OIDCTokenResponse tokens = (OIDCTokenResponse)
                    OIDCTokenResponseParser.parse(request.send()).toSuccessResponse();
            IDTokenValidator validator = new IDTokenValidator(
                    new Issuer(settings.issuer()),
                    new ClientID(settings.clientId()),
                    algorithm(provider),
                    provider.getJWKSetURI().toURL());
            return validator.validate(tokens.getOIDCTokens().getIDToken(), new Nonce(errand.nonce()));
        } catch (IOException
                | com.nimbusds.oauth2.sdk.ParseException
                | com.nimbusds.jose.proc.BadJOSEException
                | com.nimbusds.jose.JOSEException
                | RuntimeException e) {
            throw new Failed("the provider's answer does not hold: " + e.getMessage(), e);
        }
    }

    private TokenRequest request(URI endpoint, AuthorizationCodeGrant grant) {
        ClientID client = new ClientID(settings.clientId());
        return settings.clientSecret().isBlank()
                ? new TokenRequest.Builder(endpoint, client, grant).build()
                : new TokenRequest.Builder(
                                endpoint, new ClientSecretBasic(client, new Secret(settings.clientSecret())), grant)
                        .build();
    }

    /** Only signatures by the provider's own keys count: neither none nor a shared secret. */
    private static JWSAlgorithm algorithm(OIDCProviderMetadata provider) {
        return provider.getIDTokenJWSAlgs().stream()
                .filter(each -> JWSAlgorithm.Family.SIGNATURE.contains(each))
                .findFirst()
                .orElse(JWSAlgorithm.RS256);
    }

    private OIDCProviderMetadata metadata() throws Failed {
        OIDCProviderMetadata known = metadata;
        if (known == null) {
            try {
                known = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), TIMEOUT_MILLIS, TIMEOUT_MILLIS);
                metadata = known;
            } catch (IOException | com.nimbusds.oauth2.sdk.GeneralException e) {
                throw new Failed("the provider's description cannot be read: " + e.getMessage(), e);
            }
        }
        return known;
    }
}
