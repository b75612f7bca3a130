-- Organisations that register themselves (SM-01), memberships with states, invitations, messages by mail, and what
-- people need for their accounts. Portable between MariaDB 11.4, MySQL 8.4 and 9.x.

-- MariaDB derives no column from a CHAR, whose padding depends on the session.
ALTER TABLE organisation
    MODIFY COLUMN uscc VARCHAR(18) NULL;

-- Several drafts may bear one credit code, but only one organisation that was submitted and is not closed.
ALTER TABLE organisation
    ADD COLUMN licence_file_id BIGINT        NULL,
    ADD COLUMN returned        VARCHAR(1000) NULL,
    ADD COLUMN created_by      BIGINT        NULL,
    ADD COLUMN merged_into_id  BIGINT        NULL,
    ADD COLUMN active_uscc     VARCHAR(18)
        GENERATED ALWAYS AS (CASE WHEN status IN ('SUBMITTED', 'VERIFIED', 'SUSPENDED') THEN uscc END) STORED,
    DROP INDEX organisation_uscc_uq,
    ADD CONSTRAINT organisation_active_uscc_uq UNIQUE (active_uscc),
    ADD KEY organisation_status (status, updated_at, id);

ALTER TABLE membership
    ADD COLUMN status      VARCHAR(16) NOT NULL DEFAULT 'ACTIVE',
    ADD COLUMN version     BIGINT      NOT NULL DEFAULT 0,
    ADD COLUMN ended_at    DATETIME(3) NULL,
    ADD COLUMN current_one TINYINT
        GENERATED ALWAYS AS (CASE WHEN status IN ('REQUESTED', 'ACTIVE') THEN 1 END) STORED,
    ADD CONSTRAINT membership_current_uq UNIQUE (account_id, organisation_id, role, current_one);

CREATE TABLE invitation (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    organisation_id BIGINT       NOT NULL,
    email           VARCHAR(254) NULL,
    role            VARCHAR(24)  NOT NULL,
    from_date       DATE         NOT NULL,
    to_date         DATE         NULL,
    code_hash       CHAR(64)     NOT NULL,
    created_by      BIGINT       NOT NULL,
    created_at      DATETIME(3)  NOT NULL,
    expires_at      DATETIME(3)  NOT NULL,
    accepted_by     BIGINT       NULL,
    accepted_at     DATETIME(3)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT invitation_code_uq UNIQUE (code_hash),
    KEY invitation_organisation (organisation_id, id),
    CONSTRAINT invitation_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE notification_preference (
    account_id BIGINT      NOT NULL,
    kind       VARCHAR(40) NOT NULL,
    mail       VARCHAR(16) NOT NULL,
    PRIMARY KEY (account_id, kind),
    CONSTRAINT notification_preference_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Mails that wait to be sent, encrypted because links in them open accounts; a row goes when its mail has gone.
CREATE TABLE mail_outbox (
    id         BIGINT      NOT NULL AUTO_INCREMENT,
    sealed     MEDIUMBLOB  NOT NULL,
    attempts   INT         NOT NULL,
    next_at    DATETIME(3) NOT NULL,
    created_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    KEY mail_outbox_next (next_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE account
    ADD COLUMN totp_pending VARCHAR(300) NULL,
    ADD COLUMN totp_step    BIGINT       NULL;

-- Links that were mailed to a person; only their hash is kept.
CREATE TABLE account_token (
    id         BIGINT      NOT NULL AUTO_INCREMENT,
    account_id BIGINT      NOT NULL,
    purpose    VARCHAR(16) NOT NULL,
    token_hash CHAR(64)    NOT NULL,
    email      VARCHAR(254) NULL,
    created_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    used_at    DATETIME(3) NULL,
    PRIMARY KEY (id),
    CONSTRAINT account_token_hash_uq UNIQUE (token_hash),
    KEY account_token_account (account_id, purpose),
    CONSTRAINT account_token_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- R-767: one row for each time that a person agreed; a withdrawal closes it.
CREATE TABLE account_consent (
    id           BIGINT      NOT NULL AUTO_INCREMENT,
    account_id   BIGINT      NOT NULL,
    purpose      VARCHAR(24) NOT NULL,
    version      VARCHAR(20) NOT NULL,
    given_at     DATETIME(3) NOT NULL,
    withdrawn_at DATETIME(3) NULL,
    PRIMARY KEY (id),
    KEY account_consent_account (account_id, purpose, id),
    CONSTRAINT account_consent_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who an account is at an identity provider.
CREATE TABLE account_identity (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    account_id BIGINT       NOT NULL,
    issuer     VARCHAR(200) NOT NULL,
    subject    VARCHAR(255) NOT NULL,
    created_at DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT account_identity_uq UNIQUE (issuer, subject),
    KEY account_identity_account (account_id),
    CONSTRAINT account_identity_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
