package org.techmatch.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What a person enters to sign in.
 *
 * @param code six digits of the authenticator, where the account has a second factor
 */
@Serdeable
public record SignIn(
        String loginName, String password, @Nullable String code) {}
