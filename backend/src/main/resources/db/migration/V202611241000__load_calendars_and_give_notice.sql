-- Calendars of working days (CFG-41), public notices (SM-12), the objections to them and what became of them.
-- Portable between MariaDB 11.4, MySQL 8.4 and 9.x.

-- A year is loaded as a whole; a correction is a new version, and the newest counts. Rows are only inserted.
CREATE TABLE calendar_version (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    year       INT          NOT NULL,
    version    INT          NOT NULL,
    document   VARCHAR(300) NOT NULL,
    account_id BIGINT       NULL,
    loaded_by  VARCHAR(120) NOT NULL,
    loaded_at  DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT calendar_version_uq UNIQUE (year, version)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The days that differ from Monday to Friday working and Saturday and Sunday free. Rows are only inserted.
CREATE TABLE calendar_day (
    version_id BIGINT      NOT NULL,
    day        DATE        NOT NULL,
    working    BOOLEAN     NOT NULL,
    name       VARCHAR(40) NOT NULL,
    PRIMARY KEY (version_id, day),
    CONSTRAINT calendar_day_version_fk FOREIGN KEY (version_id) REFERENCES calendar_version (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- running_mark is 1 from publication until the notice ends and NULL otherwise, so that a subject has one running notice
-- of a kind. What was published is frozen in frozen_text and frozen_json at that instant.
CREATE TABLE notice (
    id                BIGINT       NOT NULL AUTO_INCREMENT,
    public_code       VARCHAR(24)  NULL,
    version           BIGINT       NOT NULL,
    kind              VARCHAR(16)  NOT NULL,
    scope             VARCHAR(16)  NOT NULL,
    organisation_id   BIGINT       NOT NULL,
    subject_kind      VARCHAR(24)  NOT NULL,
    subject_id        BIGINT       NOT NULL,
    payload           MEDIUMTEXT   NOT NULL,
    title             VARCHAR(200) NOT NULL,
    min_days          INT          NOT NULL,
    day_kind          VARCHAR(8)   NOT NULL,
    rolls             BOOLEAN      NOT NULL,
    objection_days    INT          NOT NULL,
    objection_channel VARCHAR(500) NOT NULL,
    status            VARCHAR(8)   NOT NULL,
    running_mark      TINYINT      NULL,
    frozen_text       MEDIUMTEXT   NULL,
    frozen_json       MEDIUMTEXT   NULL,
    text_hash         CHAR(64)     NULL,
    json_hash         CHAR(64)     NULL,
    start_at          DATETIME(3)  NULL,
    end_at            DATETIME(3)  NULL,
    ended_at          DATETIME(3)  NULL,
    replaces_id       BIGINT       NULL,
    created_by        BIGINT       NULL,
    created_by_name   VARCHAR(120) NOT NULL,
    created_at        DATETIME(3)  NOT NULL,
    updated_at        DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT notice_code_uq UNIQUE (public_code),
    CONSTRAINT notice_running_uq UNIQUE (subject_kind, subject_id, kind, running_mark),
    KEY notice_due (status, end_at),
    KEY notice_organisation (organisation_id, id),
    KEY notice_board (scope, status, id),
    KEY notice_text_hash (text_hash),
    KEY notice_json_hash (json_hash),
    CONSTRAINT notice_days_ck CHECK (min_days BETWEEN 1 AND 366 AND objection_days BETWEEN 1 AND 366)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who has an interest in what a notice says, and therefore may not handle objections to it.
CREATE TABLE notice_interest (
    notice_id  BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    PRIMARY KEY (notice_id, account_id),
    CONSTRAINT notice_interest_notice_fk FOREIGN KEY (notice_id) REFERENCES notice (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What anybody may know of the course of a notice, with the end as it was computed then and the calendars it was computed
-- with. Rows are only inserted.
CREATE TABLE notice_event (
    id        BIGINT       NOT NULL AUTO_INCREMENT,
    notice_id BIGINT       NOT NULL,
    act       VARCHAR(16)  NOT NULL,
    at        DATETIME(3)  NOT NULL,
    end_at    DATETIME(3)  NULL,
    calendars VARCHAR(120) NOT NULL,
    note      VARCHAR(1000) NULL,
    PRIMARY KEY (id),
    KEY notice_event_notice (notice_id, id),
    CONSTRAINT notice_event_notice_fk FOREIGN KEY (notice_id) REFERENCES notice (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Objections; who filed them stands in objection_person alone. Rows are only inserted.
CREATE TABLE notice_objection (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    notice_id    BIGINT       NOT NULL,
    text         TEXT         NOT NULL,
    fingerprint  CHAR(64)     NOT NULL,
    filed_at     DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT notice_objection_same_uq UNIQUE (notice_id, fingerprint),
    CONSTRAINT notice_objection_notice_fk FOREIGN KEY (notice_id) REFERENCES notice (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Each filing of an objection, the same one filed again included, with the hash of the receipt that was given. The account
-- is empty for whoever stayed anonymous; the contact is encrypted. For the handling officer alone; erased with the account.
CREATE TABLE objection_person (
    receipt_hash CHAR(64)    NOT NULL,
    objection_id BIGINT      NOT NULL,
    account_id   BIGINT      NULL,
    contact      TEXT        NULL,
    filed_at     DATETIME(3) NOT NULL,
    PRIMARY KEY (receipt_hash),
    KEY objection_person_objection (objection_id, filed_at),
    KEY objection_person_account (account_id),
    CONSTRAINT objection_person_fk FOREIGN KEY (objection_id) REFERENCES notice_objection (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Evidence that was uploaded before the objection it belongs to; the token's hash is all that is known of who did it.
CREATE TABLE notice_evidence (
    file_id      BIGINT      NOT NULL,
    notice_id    BIGINT      NOT NULL,
    token_hash   CHAR(64)    NOT NULL,
    objection_id BIGINT      NULL,
    uploaded_at  DATETIME(3) NOT NULL,
    PRIMARY KEY (file_id),
    CONSTRAINT notice_evidence_token_uq UNIQUE (token_hash),
    KEY notice_evidence_objection (objection_id),
    KEY notice_evidence_left (objection_id, uploaded_at),
    CONSTRAINT notice_evidence_file_fk FOREIGN KEY (file_id) REFERENCES stored_file (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who took an objection over, with the statement of having no interest in it; the newest row is the officer in charge.
-- Rows are only inserted.
CREATE TABLE objection_handling (
    id           BIGINT        NOT NULL AUTO_INCREMENT,
    objection_id BIGINT        NOT NULL,
    account_id   BIGINT        NOT NULL,
    name         VARCHAR(120)  NOT NULL,
    reason       VARCHAR(1000) NULL,
    taken_at     DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    KEY objection_handling_objection (objection_id, id),
    CONSTRAINT objection_handling_fk FOREIGN KEY (objection_id) REFERENCES notice_objection (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One conclusion an objection, whoever is first. Rows are only inserted.
CREATE TABLE objection_conclusion (
    objection_id BIGINT        NOT NULL,
    outcome      VARCHAR(8)    NOT NULL,
    conclusion   VARCHAR(2000) NOT NULL,
    account_id   BIGINT        NOT NULL,
    name         VARCHAR(120)  NOT NULL,
    concluded_at DATETIME(3)   NOT NULL,
    PRIMARY KEY (objection_id),
    CONSTRAINT objection_conclusion_fk FOREIGN KEY (objection_id) REFERENCES notice_objection (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- That the unit was told of an objection that waits longer than CFG-37.
CREATE TABLE objection_overdue (
    objection_id BIGINT      NOT NULL,
    told_at      DATETIME(3) NOT NULL,
    PRIMARY KEY (objection_id),
    CONSTRAINT objection_overdue_fk FOREIGN KEY (objection_id) REFERENCES notice_objection (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
