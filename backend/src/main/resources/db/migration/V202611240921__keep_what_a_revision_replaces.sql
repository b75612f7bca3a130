-- What the public sees of a listing while changed content is written and screened, so that a revision can be given up;
-- and completers who were asked to confirm and have not yet.
-- Portable between MariaDB 11.4, MySQL 8.4 and 9.x.
CREATE TABLE former_content (
    kind         VARCHAR(16) NOT NULL,
    listing_id   BIGINT      NOT NULL,
    content_hash CHAR(64)    NOT NULL,
    content      JSON        NOT NULL,
    completers   JSON        NULL,
    secret       MEDIUMTEXT  NULL,
    kept_at      DATETIME(3) NOT NULL,
    PRIMARY KEY (kind, listing_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE completer_confirmation
    ADD COLUMN asked_at DATETIME(3) NULL,
    MODIFY COLUMN confirmed_at DATETIME(3) NULL,
    ADD KEY completer_confirmation_waiting (account_id, confirmed_at);
