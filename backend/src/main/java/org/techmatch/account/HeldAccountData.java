package org.techmatch.account;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.techmatch.platform.Sql;

/** what this room and the rooms before it hold about a person. No secret, hash or token is among it. */
@Factory
class HeldAccountData {
    @Singleton
    OwnData account(Sql sql) {
        return OwnData.rows(
                sql,
                "account",
                "SELECT login_name, real_name, mobile, email, status, created_at, updated_at,"
                        + " totp_secret IS NOT NULL AS second_factor FROM account WHERE id = ?");
    }

    @Singleton
    OwnData memberships(Sql sql) {
        return OwnData.rows(
                sql,
                "memberships",
                "SELECT o.public_code, o.name AS organisation, m.role, m.from_date, m.to_date, m.status, m.requested_at,"
                        + " m.approved_at, m.ended_at FROM membership m"
                        + " LEFT JOIN organisation o ON o.id = m.organisation_id WHERE m.account_id = ? ORDER BY m.id");
    }

    @Singleton
    OwnData consents(Sql sql) {
        return OwnData.rows(
                sql,
                "consents",
                "SELECT purpose, version, given_at, withdrawn_at FROM account_consent WHERE account_id = ? ORDER BY id");
    }

    @Singleton
    OwnData sessions(Sql sql) {
        return OwnData.rows(
                sql,
                "sessions",
                "SELECT agent, address, created_at, seen_at, ends_at, revoked_at FROM portal_session"
                        + " WHERE account_id = ? ORDER BY id");
    }

    @Singleton
    OwnData identities(Sql sql) {
        return OwnData.rows(
                sql,
                "identities",
                "SELECT issuer, subject, created_at FROM account_identity WHERE account_id = ? ORDER BY id");
    }

    @Singleton
    OwnData notifications(Sql sql) {
        return OwnData.rows(
                sql,
                "notifications",
                "SELECT kind, title_zh, title_en, link, created_at, read_at, mailed_at FROM notification"
                        + " WHERE account_id = ? ORDER BY id");
    }

    @Singleton
    OwnData acts(Sql sql) {
        return OwnData.rows(
                sql,
                "acts",
                "SELECT at, address, action, subject_type, subject_id, from_state, to_state, reason FROM audit_event"
                        + " WHERE account_id = ? ORDER BY id");
    }

    @Singleton
    OwnData files(Sql sql) {
        return OwnData.rows(
                sql,
                "files",
                "SELECT name, file_class, media_type, size, sha256, uploaded_at FROM stored_file"
                        + " WHERE uploaded_by = ? ORDER BY id");
    }
}
