-- Booked empowerment (SM-09). Portable between MariaDB 11.4, MySQL 8.4 and 9.x.

-- R-621: how many bookings of the demand are active, changed with its row locked. Counting the projects instead would lock
-- rows that wait for this one.
ALTER TABLE demand ADD COLUMN active_bookings INT NOT NULL DEFAULT 0;

-- open_mark is 1 until the project ends without a result and NULL afterwards: a representative books a demand once at a time.
-- frozen_seq is the version of the terms on which the three sides agreed; document_id is the agreement that says it.
CREATE TABLE booked_project (
    id                       BIGINT       NOT NULL AUTO_INCREMENT,
    version                  BIGINT       NOT NULL,
    code                     VARCHAR(24)  NULL,
    demand_id                BIGINT       NOT NULL,
    demand_code              VARCHAR(24)  NOT NULL,
    title                    VARCHAR(200) NOT NULL,
    enterprise_id            BIGINT       NOT NULL,
    unit_id                  BIGINT       NOT NULL,
    representative_id        BIGINT       NOT NULL,
    proposer_id              BIGINT       NOT NULL,
    proposer_organisation_id BIGINT       NULL,
    status                   VARCHAR(20)  NOT NULL,
    open_mark                TINYINT      NULL,
    frozen_seq               INT          NULL,
    document_id              BIGINT       NULL,
    expected_delivery        DATE         NULL,
    long_stop                DATE         NULL,
    achievement_id           BIGINT       NULL,
    decision_record_id       BIGINT       NULL,
    vested_ppm               INT          NOT NULL,
    vested_pending_ppm       INT          NOT NULL,
    effective_at             DATETIME(3)  NULL,
    delivered_at             DATETIME(3)  NULL,
    created_at               DATETIME(3)  NOT NULL,
    moved_at                 DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT booked_project_code_uq UNIQUE (code),
    CONSTRAINT booked_project_open_uq UNIQUE (demand_id, representative_id, open_mark),
    CONSTRAINT booked_project_achievement_uq UNIQUE (achievement_id),
    KEY booked_project_demand (demand_id, status),
    KEY booked_project_enterprise (enterprise_id, id),
    KEY booked_project_unit (unit_id, id),
    KEY booked_project_status (status, long_stop),
    CONSTRAINT booked_project_vested_ck CHECK (vested_ppm BETWEEN 0 AND 1000000
        AND vested_pending_ppm BETWEEN 0 AND 1000000)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Versions of the terms, as the sides proposed them. Rows are only inserted.
CREATE TABLE booking_terms (
    project_id BIGINT       NOT NULL,
    seq        INT          NOT NULL,
    side       VARCHAR(16)  NOT NULL,
    account_id BIGINT       NOT NULL,
    name       VARCHAR(120) NOT NULL,
    note       VARCHAR(1000) NULL,
    terms      MEDIUMTEXT   NOT NULL,
    sha256     CHAR(64)     NOT NULL,
    written_at DATETIME(3)  NOT NULL,
    PRIMARY KEY (project_id, seq),
    CONSTRAINT booking_terms_project_fk FOREIGN KEY (project_id) REFERENCES booked_project (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who of the team stands in the newest terms, so that a person's projects are found.
CREATE TABLE booking_member (
    project_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    PRIMARY KEY (project_id, account_id),
    KEY booking_member_account (account_id),
    CONSTRAINT booking_member_project_fk FOREIGN KEY (project_id) REFERENCES booked_project (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A side's yes to a proposal (ref 0), a version of the terms (ref = seq) or a request (ref = its id). Rows are only inserted.
CREATE TABLE booking_consent (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    project_id BIGINT       NOT NULL,
    purpose    VARCHAR(16)  NOT NULL,
    ref        BIGINT       NOT NULL,
    side       VARCHAR(16)  NOT NULL,
    account_id BIGINT       NOT NULL,
    name       VARCHAR(120) NOT NULL,
    given_at   DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT booking_consent_uq UNIQUE (project_id, purpose, ref, side),
    CONSTRAINT booking_consent_project_fk FOREIGN KEY (project_id) REFERENCES booked_project (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- seq 0 is the delivery as a whole; the others are the milestones of the frozen terms.
CREATE TABLE booking_milestone (
    project_id   BIGINT      NOT NULL,
    seq          INT         NOT NULL,
    due          DATE        NOT NULL,
    weight_ppm   INT         NOT NULL,
    status       VARCHAR(12) NOT NULL,
    submission   INT         NOT NULL,
    submitted_at DATETIME(3) NULL,
    accepted_at  DATETIME(3) NULL,
    reminded_at  DATETIME(3) NULL,
    escalated_at DATETIME(3) NULL,
    PRIMARY KEY (project_id, seq),
    KEY booking_milestone_status (status, submitted_at),
    CONSTRAINT booking_milestone_weight_ck CHECK (weight_ppm BETWEEN 0 AND 1000000),
    CONSTRAINT booking_milestone_project_fk FOREIGN KEY (project_id) REFERENCES booked_project (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What the team handed in for a milestone. Rows are only inserted.
CREATE TABLE booking_submission (
    project_id BIGINT        NOT NULL,
    seq        INT           NOT NULL,
    submission INT           NOT NULL,
    evidence   VARCHAR(4000) NOT NULL,
    account_id BIGINT        NOT NULL,
    name       VARCHAR(120)  NOT NULL,
    at         DATETIME(3)   NOT NULL,
    PRIMARY KEY (project_id, seq, submission),
    CONSTRAINT booking_submission_project_fk FOREIGN KEY (project_id) REFERENCES booked_project (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The two keys to a submission. Rows are only inserted.
CREATE TABLE booking_verdict (
    id         BIGINT        NOT NULL AUTO_INCREMENT,
    project_id BIGINT        NOT NULL,
    seq        INT           NOT NULL,
    submission INT           NOT NULL,
    side       VARCHAR(16)   NOT NULL,
    decision   VARCHAR(12)   NOT NULL,
    results    TEXT          NOT NULL,
    remedies   VARCHAR(4000) NULL,
    account_id BIGINT        NOT NULL,
    name       VARCHAR(120)  NOT NULL,
    at         DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT booking_verdict_uq UNIQUE (project_id, seq, submission, side),
    CONSTRAINT booking_verdict_project_fk FOREIGN KEY (project_id) REFERENCES booked_project (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- R-008, R-624, R-625: what has vested; a correction is a reversing row. Rows are only inserted.
CREATE TABLE vesting_event (
    id                 BIGINT        NOT NULL AUTO_INCREMENT,
    project_id         BIGINT        NOT NULL,
    milestone_seq      INT           NULL,
    kind               VARCHAR(12)   NOT NULL,
    delta_ppm          INT           NOT NULL,
    cumulative_ppm     INT           NOT NULL,
    achievement_id     BIGINT        NULL,
    member_shares      TEXT          NOT NULL,
    decision_record_id BIGINT        NULL,
    reverses_id        BIGINT        NULL,
    reason             VARCHAR(1000) NULL,
    account_id         BIGINT        NOT NULL,
    name               VARCHAR(120)  NOT NULL,
    idempotency_key    VARCHAR(64)   NOT NULL,
    at                 DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT vesting_event_key_uq UNIQUE (idempotency_key),
    CONSTRAINT vesting_event_reversal_uq UNIQUE (reverses_id),
    KEY vesting_event_project (project_id, id),
    CONSTRAINT vesting_event_cumulative_ck CHECK (cumulative_ppm BETWEEN 0 AND 1000000),
    CONSTRAINT vesting_event_reversal_ck CHECK ((kind = 'REVERSAL') = (reverses_id IS NOT NULL)),
    CONSTRAINT vesting_event_project_fk FOREIGN KEY (project_id) REFERENCES booked_project (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- An extension or an end that needs the sides. Rows are only inserted; consents tell when it is decided.
CREATE TABLE booking_request (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    project_id    BIGINT        NOT NULL,
    kind          VARCHAR(12)   NOT NULL,
    new_long_stop DATE          NULL,
    reason        VARCHAR(1000) NOT NULL,
    evidence      VARCHAR(4000) NULL,
    payments_note VARCHAR(1000) NULL,
    side          VARCHAR(16)   NOT NULL,
    account_id    BIGINT        NOT NULL,
    name          VARCHAR(120)  NOT NULL,
    at            DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    KEY booking_request_project (project_id, id),
    CONSTRAINT booking_request_project_fk FOREIGN KEY (project_id) REFERENCES booked_project (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- R-007: requests that created a right, by the key that the client gave.
CREATE TABLE booking_key (
    account_id   BIGINT      NOT NULL,
    request_key  VARCHAR(80) NOT NULL,
    request_hash CHAR(64)    NOT NULL,
    PRIMARY KEY (account_id, request_key)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
