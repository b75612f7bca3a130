-- People, their roles and sessions, and the audit trail.
-- Portable between MariaDB 11.4, MySQL 8.4 and 9.x.

CREATE TABLE account (
    id            BIGINT         NOT NULL AUTO_INCREMENT,
    version       BIGINT         NOT NULL,
    login_name    VARCHAR(40)    NOT NULL,
    password_hash VARCHAR(200)   NOT NULL,
    real_name     VARCHAR(60)    NOT NULL,
    mobile        VARCHAR(20)    NULL,
    email         VARCHAR(254)   NULL,
    status        VARCHAR(16)    NOT NULL,
    failed_logins INT            NOT NULL,
    locked_until  DATETIME(3)    NULL,
    totp_secret   VARCHAR(300)   NULL,
    demo          BOOLEAN        NOT NULL,
    created_at    DATETIME(3)    NOT NULL,
    updated_at    DATETIME(3)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT account_login_name_uq UNIQUE (login_name),
    CONSTRAINT account_email_uq UNIQUE (email)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A role of a person in an organisation, or portal-wide without one; it counts from approval, between its dates.
CREATE TABLE membership (
    id              BIGINT      NOT NULL AUTO_INCREMENT,
    account_id      BIGINT      NOT NULL,
    organisation_id BIGINT      NULL,
    role            VARCHAR(24) NOT NULL,
    from_date       DATE        NOT NULL,
    to_date         DATE        NULL,
    requested_at    DATETIME(3) NOT NULL,
    approved_by     BIGINT      NULL,
    approved_at     DATETIME(3) NULL,
    PRIMARY KEY (id),
    KEY membership_account (account_id, organisation_id),
    KEY membership_organisation (organisation_id, role),
    CONSTRAINT membership_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT membership_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT membership_dates_ck CHECK (to_date IS NULL OR to_date >= from_date)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE portal_session (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    token_hash CHAR(64)     NOT NULL,
    account_id BIGINT       NOT NULL,
    address    VARCHAR(60)  NULL,
    agent      VARCHAR(200) NOT NULL,
    created_at DATETIME(3)  NOT NULL,
    seen_at    DATETIME(3)  NOT NULL,
    ends_at    DATETIME(3)  NOT NULL,
    revoked_at DATETIME(3)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT portal_session_token_uq UNIQUE (token_hash),
    KEY portal_session_account (account_id, seen_at),
    CONSTRAINT portal_session_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- R-009: one chain of hashes a day; rows are only inserted (R-008). No foreign keys: evidence outlives what it is about.
CREATE TABLE audit_event (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    day             DATE          NOT NULL,
    seq             INT           NOT NULL,
    at              DATETIME(3)   NOT NULL,
    account_id      BIGINT        NULL,
    actor           VARCHAR(120)  NOT NULL,
    address         VARCHAR(60)   NULL,
    action          VARCHAR(40)   NOT NULL,
    subject_type    VARCHAR(30)   NOT NULL,
    subject_id      BIGINT        NOT NULL,
    organisation_id BIGINT        NULL,
    from_state      VARCHAR(30)   NULL,
    to_state        VARCHAR(30)   NULL,
    reason          VARCHAR(1000) NULL,
    digest          CHAR(64)      NULL,
    previous_hash   CHAR(64)      NOT NULL,
    hash            CHAR(64)      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT audit_event_seq_uq UNIQUE (day, seq),
    KEY audit_event_subject (subject_type, subject_id, id),
    KEY audit_event_account (account_id, id),
    KEY audit_event_organisation (organisation_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE audit_day (
    day       DATE     NOT NULL,
    row_count INT      NOT NULL,
    last_hash CHAR(64) NOT NULL,
    seal      CHAR(64) NOT NULL,
    PRIMARY KEY (day)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Messages to a person in the portal.
CREATE TABLE notification (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    account_id      BIGINT       NOT NULL,
    kind            VARCHAR(40)  NOT NULL,
    title_zh        VARCHAR(300) NOT NULL,
    title_en        VARCHAR(500) NOT NULL,
    link            VARCHAR(200) NULL,
    created_at      DATETIME(3)  NOT NULL,
    read_at         DATETIME(3)  NULL,
    mailed_at       DATETIME(3)  NULL,
    PRIMARY KEY (id),
    KEY notification_account (account_id, id),
    KEY notification_unread (account_id, read_at),
    CONSTRAINT notification_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
