package org.techmatch.account;

import io.micronaut.serde.annotation.Serdeable;

/** What a person enters to register. */
@Serdeable
public record NewAccount(String loginName, String password, String realName, String mobile, String email) {}
