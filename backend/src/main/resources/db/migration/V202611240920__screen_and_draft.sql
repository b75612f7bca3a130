-- Drafts, reviewed screenings, revisions of published listings, and what is left of content that was suspected secret.
-- Portable between MariaDB 11.4, MySQL 8.4 and 9.x.

-- The workspace in which a form is written; it takes anything, complete or not. R-201: the answers come first.
CREATE TABLE listing_draft (
    id              BIGINT         NOT NULL AUTO_INCREMENT,
    version         BIGINT         NOT NULL,
    kind            VARCHAR(16)    NOT NULL,
    organisation_id BIGINT         NOT NULL,
    listing_id      BIGINT         NULL,
    state           VARCHAR(16)    NOT NULL,
    answers         JSON           NOT NULL,
    title           VARCHAR(120)   NOT NULL,
    form            JSON           NOT NULL,
    secret          MEDIUMTEXT     NULL,
    returned_reason VARCHAR(1000)  NULL,
    returned_at     DATETIME(3)    NULL,
    created_by      BIGINT         NOT NULL,
    created_at      DATETIME(3)    NOT NULL,
    updated_at      DATETIME(3)    NOT NULL,
    PRIMARY KEY (id),
    KEY listing_draft_listing (kind, listing_id),
    KEY listing_draft_organisation (organisation_id, kind, state),
    KEY listing_draft_creator (created_by, state),
    CONSTRAINT listing_draft_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Which completers with an account have confirmed which shares.
CREATE TABLE completer_confirmation (
    draft_id     BIGINT      NOT NULL,
    account_id   BIGINT      NOT NULL,
    shares_hash  CHAR(64)    NOT NULL,
    confirmed_at DATETIME(3) NOT NULL,
    PRIMARY KEY (draft_id, account_id, shares_hash),
    CONSTRAINT completer_confirmation_draft_fk FOREIGN KEY (draft_id) REFERENCES listing_draft (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE completer
    ADD COLUMN account_id            BIGINT        NULL,
    ADD COLUMN creative_contribution VARCHAR(1000) NULL;

ALTER TABLE secrecy_screening
    ADD COLUMN version            BIGINT        NOT NULL DEFAULT 0,
    ADD COLUMN organisation_id    BIGINT        NULL,
    ADD COLUMN title              VARCHAR(120)  NULL,
    ADD COLUMN portal_review      BOOLEAN       NOT NULL DEFAULT FALSE,
    ADD COLUMN overseas_blocked   BOOLEAN       NOT NULL DEFAULT FALSE,
    ADD COLUMN trade_secret_fields_reviewed BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN submitted_by       BIGINT        NULL,
    ADD COLUMN submitted_at       DATETIME(3)   NULL,
    ADD COLUMN reviewer_id        BIGINT        NULL,
    ADD COLUMN second_reviewer_id BIGINT        NULL,
    ADD COLUMN reason             VARCHAR(1000) NULL,
    ADD KEY secrecy_screening_queue (decision, organisation_id, id);

-- R-204: what is left of suspected content, and what was done outside the portal.
CREATE TABLE secrecy_incident (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    target_kind     VARCHAR(16)   NOT NULL,
    target_id       BIGINT        NOT NULL,
    public_code     VARCHAR(24)   NULL,
    organisation_id BIGINT        NULL,
    content_hash    CHAR(64)      NOT NULL,
    handler_id      BIGINT        NOT NULL,
    detected_at     DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    KEY secrecy_incident_organisation (organisation_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE secrecy_report (
    id          BIGINT        NOT NULL AUTO_INCREMENT,
    incident_id BIGINT        NOT NULL,
    reported_to VARCHAR(120)  NOT NULL,
    reported_at DATETIME(3)   NOT NULL,
    note        VARCHAR(1000) NULL,
    recorded_by BIGINT        NOT NULL,
    recorded_at DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT secrecy_report_incident_fk FOREIGN KEY (incident_id) REFERENCES secrecy_incident (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A published listing shows its published content while a revision is written and screened.
ALTER TABLE achievement
    ADD COLUMN created_by           BIGINT      NULL,
    ADD COLUMN secret_detail        MEDIUMTEXT  NULL,
    ADD COLUMN revision             VARCHAR(16) NULL,
    ADD COLUMN confirmed_at         DATETIME(3) NULL,
    ADD COLUMN reminded_at          DATETIME(3) NULL,
    ADD KEY achievement_holder (holder_organisation_id, listing_status, id);

ALTER TABLE demand
    ADD COLUMN created_by         BIGINT      NULL,
    ADD COLUMN confidential_brief MEDIUMTEXT  NULL,
    ADD COLUMN revision           VARCHAR(16) NULL,
    ADD COLUMN confirmed_at       DATETIME(3) NULL,
    ADD COLUMN reminded_at        DATETIME(3) NULL,
    ADD KEY demand_owner (owner_organisation_id, status, id);
