-- Matches between demands and achievements (SM-07), what people decided on them, and the searches without supply.
-- Portable between MariaDB 11.4, MySQL 8.4 and 9.x.

-- open_mark is 1 while the match is open and NULL afterwards, so that a pair has one open match and any number of ended ones.
CREATE TABLE listing_match (
    id                       BIGINT      NOT NULL AUTO_INCREMENT,
    version                  BIGINT      NOT NULL,
    demand_id                BIGINT      NOT NULL,
    achievement_id           BIGINT      NOT NULL,
    source                   VARCHAR(8)  NOT NULL,
    status                   VARCHAR(16) NOT NULL,
    open_mark                TINYINT     NULL,
    score                    INT         NOT NULL,
    standing                 INT         NOT NULL,
    newest_at                DATETIME(3) NOT NULL,
    explanation              JSON        NOT NULL,
    demand_version           BIGINT      NOT NULL,
    achievement_version      BIGINT      NOT NULL,
    proposer_account_id      BIGINT      NULL,
    proposer_organisation_id BIGINT      NULL,
    created_at               DATETIME(3) NOT NULL,
    moved_at                 DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT listing_match_open_uq UNIQUE (demand_id, achievement_id, open_mark),
    KEY listing_match_achievement (achievement_id, open_mark),
    KEY listing_match_proposer (proposer_organisation_id, id),
    KEY listing_match_lapse (open_mark, moved_at),
    CONSTRAINT listing_match_score_ck CHECK (score BETWEEN 0 AND 100 AND standing BETWEEN 0 AND 100)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- R-216: decisions of people; rows are only inserted.
CREATE TABLE match_decision (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    match_id        BIGINT        NOT NULL,
    side            VARCHAR(8)    NOT NULL,
    organisation_id BIGINT        NOT NULL,
    account_id      BIGINT        NOT NULL,
    name            VARCHAR(120)  NOT NULL,
    decision        VARCHAR(8)    NOT NULL,
    reason_code     VARCHAR(16)   NULL,
    reason          VARCHAR(1000) NULL,
    decided_at      DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    KEY match_decision_match (match_id, id),
    CONSTRAINT match_decision_match_fk FOREIGN KEY (match_id) REFERENCES listing_match (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- R-657: who introduced the pair and when; the first row is the introduction. Rows are only inserted.
CREATE TABLE match_proposal (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    match_id        BIGINT        NOT NULL,
    account_id      BIGINT        NOT NULL,
    name            VARCHAR(120)  NOT NULL,
    organisation_id BIGINT        NOT NULL,
    source          VARCHAR(8)    NOT NULL,
    reason          VARCHAR(1000) NOT NULL,
    proposed_at     DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT match_proposal_uq UNIQUE (match_id, account_id),
    CONSTRAINT match_proposal_match_fk FOREIGN KEY (match_id) REFERENCES listing_match (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Listings whose matches are to be worked out anew.
CREATE TABLE match_task (
    kind       VARCHAR(16) NOT NULL,
    listing_id BIGINT      NOT NULL,
    due_at     DATETIME(3) NOT NULL,
    PRIMARY KEY (kind, listing_id),
    KEY match_task_due (due_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- R-216: listings whose owner wants no automatic suggestions.
CREATE TABLE match_opt_out (
    kind       VARCHAR(16) NOT NULL,
    listing_id BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    since      DATETIME(3) NOT NULL,
    PRIMARY KEY (kind, listing_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What the parties of a match write to each other, encrypted.
CREATE TABLE match_message (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    match_id        BIGINT       NOT NULL,
    side            VARCHAR(8)   NOT NULL,
    organisation_id BIGINT       NOT NULL,
    account_id      BIGINT       NOT NULL,
    name            VARCHAR(120) NOT NULL,
    sealed          MEDIUMTEXT   NOT NULL,
    written_at      DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    KEY match_message_match (match_id, id),
    CONSTRAINT match_message_match_fk FOREIGN KEY (match_id) REFERENCES listing_match (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE match_message_file (
    message_id BIGINT NOT NULL,
    file_id    BIGINT NOT NULL,
    PRIMARY KEY (message_id, file_id),
    KEY match_message_file_file (file_id),
    CONSTRAINT match_message_file_message_fk FOREIGN KEY (message_id) REFERENCES match_message (id),
    CONSTRAINT match_message_file_file_fk FOREIGN KEY (file_id) REFERENCES stored_file (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- R-605: the search that found no suitable listed supply, by the owner's act. Rows are only inserted.
CREATE TABLE supply_search (
    id           BIGINT        NOT NULL AUTO_INCREMENT,
    demand_id    BIGINT        NOT NULL,
    content_hash CHAR(64)      NOT NULL,
    account_id   BIGINT        NOT NULL,
    name         VARCHAR(120)  NOT NULL,
    query        TEXT          NOT NULL,
    found        JSON          NOT NULL,
    statement    VARCHAR(1000) NOT NULL,
    searched_at  DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    KEY supply_search_demand (demand_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
