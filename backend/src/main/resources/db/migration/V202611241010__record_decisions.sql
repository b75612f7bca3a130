-- What bodies of units and authorities decided (domain.md §3.8). Rows are only inserted.
-- Portable between MariaDB 11.4, MySQL 8.4 and 9.x.
CREATE TABLE decision_record (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    subject_type    VARCHAR(32)   NOT NULL,
    subject_id      BIGINT        NOT NULL,
    organisation_id BIGINT        NOT NULL,
    body            VARCHAR(16)   NOT NULL,
    meeting_no      VARCHAR(120)  NOT NULL,
    decided_at      DATETIME(3)   NOT NULL,
    participants    JSON          NOT NULL,
    recused         JSON          NOT NULL,
    decision        VARCHAR(2000) NOT NULL,
    reasons         VARCHAR(4000) NOT NULL,
    dissent         VARCHAR(4000) NULL,
    files           JSON          NOT NULL,
    account_id      BIGINT        NOT NULL,
    recorded_by     VARCHAR(120)  NOT NULL,
    recorded_at     DATETIME(3)   NOT NULL,
    request_key     VARCHAR(80)   NULL,
    hash            CHAR(64)      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT decision_record_request_uq UNIQUE (account_id, request_key),
    KEY decision_record_subject (subject_type, subject_id, id),
    KEY decision_record_organisation (organisation_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
