-- Files, who may read them, revealed contacts, signed NDAs, and versions of parameters.
-- Portable between MariaDB 11.4, MySQL 8.4 and 9.x.

-- Rows are only inserted (R-008); the value at an instant is that of the last version that had begun (R-012).
CREATE TABLE parameter_version (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    cfg            VARCHAR(20)  NOT NULL,
    value          VARCHAR(30)  NOT NULL,
    effective_from DATETIME(3)  NOT NULL,
    account_id     BIGINT       NULL,
    set_by         VARCHAR(120) NOT NULL,
    reason         VARCHAR(500) NOT NULL,
    set_at         DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    KEY parameter_version_cfg (cfg, effective_from, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- sha256 and size are of the copy as stored, before encryption.
CREATE TABLE stored_file (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    organisation_id BIGINT        NOT NULL,
    uploaded_by     BIGINT        NOT NULL,
    file_class      VARCHAR(8)    NOT NULL,
    name            VARCHAR(120)  NOT NULL,
    media_type      VARCHAR(100)  NOT NULL,
    size            BIGINT        NOT NULL,
    sha256          CHAR(64)      NOT NULL,
    warnings        VARCHAR(2000) NOT NULL,
    uploaded_at     DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    KEY stored_file_organisation (organisation_id, id),
    CONSTRAINT stored_file_size_ck CHECK (size > 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Pieces small enough for the server's smallest packet.
CREATE TABLE stored_file_chunk (
    file_id BIGINT     NOT NULL,
    seq     INT        NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (file_id, seq),
    CONSTRAINT stored_file_chunk_file_fk FOREIGN KEY (file_id) REFERENCES stored_file (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Which listing shows which file, under which name (R-212), and whether the listing is public now (R-205).
CREATE TABLE listing_file (
    listing_kind VARCHAR(16)  NOT NULL,
    listing_id   BIGINT       NOT NULL,
    file_id      BIGINT       NOT NULL,
    file_class   VARCHAR(8)   NOT NULL,
    shown_name   VARCHAR(120) NOT NULL,
    place        INT          NOT NULL,
    visible      BOOLEAN      NOT NULL,
    PRIMARY KEY (listing_kind, listing_id, file_id),
    KEY listing_file_file (file_id, visible),
    CONSTRAINT listing_file_file_fk FOREIGN KEY (file_id) REFERENCES stored_file (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- R-213: who saw whose contact; rows are only inserted.
CREATE TABLE contact_reveal (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    account_id      BIGINT       NOT NULL,
    name            VARCHAR(120) NOT NULL,
    organisation_id BIGINT       NOT NULL,
    kind            VARCHAR(16)  NOT NULL,
    code            VARCHAR(24)  NOT NULL,
    day             DATE         NOT NULL,
    at              DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    KEY contact_reveal_day (account_id, day, organisation_id),
    KEY contact_reveal_organisation (organisation_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The row that is locked while a person's looks of a day are counted.
CREATE TABLE contact_quota (
    account_id BIGINT NOT NULL,
    day        DATE   NOT NULL,
    seen       INT    NOT NULL,
    PRIMARY KEY (account_id, day)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- R-214: signatures of organisations under the NDA of a listing.
CREATE TABLE nda_signature (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    listing_kind    VARCHAR(16)  NOT NULL,
    listing_id      BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL,
    text_version    VARCHAR(20)  NOT NULL,
    text_hash       CHAR(64)     NOT NULL,
    account_id      BIGINT       NOT NULL,
    signed_by       VARCHAR(120) NOT NULL,
    signed_at       DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT nda_signature_uq UNIQUE (listing_kind, listing_id, organisation_id, text_hash)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
