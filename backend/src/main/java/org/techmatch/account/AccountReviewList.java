package org.techmatch.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Accounts for the operator.
 *
 * @param next cursor of the next page; null on the last
 */
@Serdeable
record AccountReviewList(
        List<AccountReviewView> items, @Nullable String next) {}
