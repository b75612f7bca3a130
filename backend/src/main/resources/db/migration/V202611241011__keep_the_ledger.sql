-- The separate ledger (单列台账) of each research unit and the ownership of achievements (R-250 to R-258).
-- Portable between MariaDB 11.4, MySQL 8.4 and 9.x.

-- R-250: the last number that a unit has given; locked until the transaction of REGISTER ends, so that none is lost.
CREATE TABLE ledger_counter (
    organisation_id BIGINT NOT NULL,
    last_number     BIGINT NOT NULL,
    PRIMARY KEY (organisation_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Where an entry stands after its last event. active_mark is 1 until the entry is ended by CORRECT and NULL afterwards, so
-- that an achievement has one entry that counts. seal is a MAC over the end of the chain.
CREATE TABLE ledger_entry (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    version         BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL,
    number          BIGINT       NOT NULL,
    ledger_no       VARCHAR(40)  NOT NULL,
    achievement_id  BIGINT       NOT NULL,
    active_mark     TINYINT      NULL,
    conv_status     VARCHAR(16)  NOT NULL,
    recognition     VARCHAR(24)  NOT NULL,
    book_value_fen  BIGINT       NOT NULL,
    impaired_fen    BIGINT       NOT NULL,
    frozen          BOOLEAN      NOT NULL,
    frozen_reason   VARCHAR(1000) NULL,
    registered_at   DATETIME(3)  NOT NULL,
    last_event_at   DATETIME(3)  NOT NULL,
    last_seq        INT          NOT NULL,
    last_hash       CHAR(64)     NOT NULL,
    seal            CHAR(64)     NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ledger_entry_number_uq UNIQUE (organisation_id, number),
    CONSTRAINT ledger_entry_no_uq UNIQUE (ledger_no),
    CONSTRAINT ledger_entry_achievement_uq UNIQUE (achievement_id, active_mark),
    KEY ledger_entry_achievement (achievement_id),
    CONSTRAINT ledger_entry_value_ck CHECK (book_value_fen >= 0 AND impaired_fen BETWEEN 0 AND book_value_fen)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- R-251: what happened to an entry, each event continuing the hash of the one before. Rows are only inserted.
CREATE TABLE ledger_event (
    id                 BIGINT        NOT NULL AUTO_INCREMENT,
    entry_id           BIGINT        NOT NULL,
    seq                INT           NOT NULL,
    kind               VARCHAR(20)   NOT NULL,
    action             VARCHAR(24)   NOT NULL,
    at                 DATETIME(3)   NOT NULL,
    amount_fen         BIGINT        NOT NULL,
    decision_record_id BIGINT        NULL,
    ref_type           VARCHAR(32)   NULL,
    ref_id             BIGINT        NULL,
    reverses_seq       INT           NULL,
    reason             VARCHAR(1000) NULL,
    state_before       TEXT          NOT NULL,
    state_after        TEXT          NOT NULL,
    account_id         BIGINT        NULL,
    actor              VARCHAR(120)  NOT NULL,
    creator_id         BIGINT        NULL,
    creator            VARCHAR(120)  NULL,
    previous_hash      CHAR(64)      NOT NULL,
    hash               CHAR(64)      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ledger_event_seq_uq UNIQUE (entry_id, seq),
    CONSTRAINT ledger_event_reversal_uq UNIQUE (entry_id, reverses_seq),
    KEY ledger_event_decision (decision_record_id),
    CONSTRAINT ledger_event_entry_fk FOREIGN KEY (entry_id) REFERENCES ledger_entry (id),
    CONSTRAINT ledger_event_decision_fk FOREIGN KEY (decision_record_id) REFERENCES decision_record (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- R-010: events with an amount wait here for a second person.
CREATE TABLE ledger_proposal (
    id                 BIGINT        NOT NULL AUTO_INCREMENT,
    entry_id           BIGINT        NOT NULL,
    action             VARCHAR(24)   NOT NULL,
    form               TEXT          NOT NULL,
    amount_fen         BIGINT        NOT NULL,
    account_id         BIGINT        NOT NULL,
    proposed_by        VARCHAR(120)  NOT NULL,
    proposed_at        DATETIME(3)   NOT NULL,
    open_mark          TINYINT       NULL,
    outcome            VARCHAR(12)   NULL,
    decided_by_id      BIGINT        NULL,
    decided_by         VARCHAR(120)  NULL,
    decided_at         DATETIME(3)   NULL,
    reason             VARCHAR(1000) NULL,
    PRIMARY KEY (id),
    CONSTRAINT ledger_proposal_open_uq UNIQUE (entry_id, open_mark),
    CONSTRAINT ledger_proposal_entry_fk FOREIGN KEY (entry_id) REFERENCES ledger_entry (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- R-007: requests that were carried out, by the key that the client gave.
CREATE TABLE ledger_request (
    account_id  BIGINT      NOT NULL,
    request_key VARCHAR(80) NOT NULL,
    entry_id    BIGINT      NOT NULL,
    PRIMARY KEY (account_id, request_key)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who owns which part of an achievement from when to when; at every instant the parts are 1,000,000 together.
CREATE TABLE ownership (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    achievement_id BIGINT       NOT NULL,
    holder_kind    VARCHAR(12)  NOT NULL,
    holder_id      BIGINT       NOT NULL,
    seq            INT          NOT NULL,
    share_ppm      INT          NOT NULL,
    valid_from     DATETIME(3)  NOT NULL,
    valid_to       DATETIME(3)  NULL,
    basis_type     VARCHAR(16)  NOT NULL,
    basis_id       BIGINT       NOT NULL,
    PRIMARY KEY (id),
    KEY ownership_achievement (achievement_id, valid_from),
    KEY ownership_holder (holder_kind, holder_id),
    CONSTRAINT ownership_share_ck CHECK (share_ppm BETWEEN 0 AND 1000000),
    CONSTRAINT ownership_time_ck CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- SM-25: stocktaking (清产核资) of a unit's ledger.
CREATE TABLE inventory_run (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    version         BIGINT        NOT NULL,
    organisation_id BIGINT        NOT NULL,
    year            INT           NOT NULL,
    scope           VARCHAR(200)  NOT NULL,
    status          VARCHAR(16)   NOT NULL,
    open_mark       TINYINT       NULL,
    account_id      BIGINT        NOT NULL,
    opened_by       VARCHAR(120)  NOT NULL,
    opened_at       DATETIME(3)   NOT NULL,
    closed_at       DATETIME(3)   NULL,
    PRIMARY KEY (id),
    CONSTRAINT inventory_run_open_uq UNIQUE (organisation_id, open_mark),
    KEY inventory_run_organisation (organisation_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE inventory_line (
    run_id             BIGINT        NOT NULL,
    entry_id           BIGINT        NOT NULL,
    found              BOOLEAN       NULL,
    diff_kind          VARCHAR(16)   NULL,
    note               VARCHAR(1000) NULL,
    handling           VARCHAR(1000) NULL,
    decision_record_id BIGINT        NULL,
    counted_by         VARCHAR(120)  NULL,
    PRIMARY KEY (run_id, entry_id),
    CONSTRAINT inventory_line_run_fk FOREIGN KEY (run_id) REFERENCES inventory_run (id),
    CONSTRAINT inventory_line_entry_fk FOREIGN KEY (entry_id) REFERENCES ledger_entry (id),
    CONSTRAINT inventory_line_decision_fk FOREIGN KEY (decision_record_id) REFERENCES decision_record (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
