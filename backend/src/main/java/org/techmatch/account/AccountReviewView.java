package org.techmatch.account;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;

/**
 * An account as the operator sees it, without contacts.
 *
 * @param roles what the person is, in words
 * @param moves what the operator may do next
 */
@Serdeable
record AccountReviewView(
        long id,
        long version,
        String loginName,
        String realName,
        StateView state,
        List<String> roles,
        OffsetDateTime createdAt,
        List<MoveView> moves) {}
