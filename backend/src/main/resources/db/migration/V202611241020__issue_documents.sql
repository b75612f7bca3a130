-- Legal documents as PDF, their templates, and signatures on them (R-013).
-- Portable between MariaDB 11.4, MySQL 8.4 and 9.x.

-- Versions of the operator's templates; version 0 comes with the portal and is not stored. Rows are only inserted.
CREATE TABLE document_template (
    id      BIGINT        NOT NULL AUTO_INCREMENT,
    kind    VARCHAR(24)   NOT NULL,
    version INT           NOT NULL,
    body    MEDIUMTEXT    NOT NULL,
    reason  VARCHAR(200)  NOT NULL,
    set_by  BIGINT        NOT NULL,
    set_by_name VARCHAR(120) NOT NULL,
    set_at  DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT document_template_uq UNIQUE (kind, version),
    CONSTRAINT document_template_version_ck CHECK (version > 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- sealed holds the PDF encrypted; sha256 is of the plain bytes. Rows are only inserted.
CREATE TABLE document (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    code             VARCHAR(24)  NOT NULL,
    kind             VARCHAR(24)  NOT NULL,
    subject_type     VARCHAR(40)  NOT NULL,
    subject_id       BIGINT       NOT NULL,
    organisation_id  BIGINT       NULL,
    version          INT          NOT NULL,
    template_version INT          NOT NULL,
    title            VARCHAR(200) NOT NULL,
    sha256           CHAR(64)     NOT NULL,
    content_sha256   CHAR(64)     NOT NULL,
    size             INT          NOT NULL,
    sealed           LONGBLOB     NOT NULL,
    issued_by        BIGINT       NULL,
    issued_by_name   VARCHAR(120) NOT NULL,
    issued_at        DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT document_code_uq UNIQUE (code),
    CONSTRAINT document_version_uq UNIQUE (kind, subject_type, subject_id, version),
    CONSTRAINT document_version_ck CHECK (version > 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- R-013: one signature of a person for a side of a document. Rows are only inserted.
CREATE TABLE document_signature (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    document_id     BIGINT       NOT NULL,
    side            VARCHAR(16)  NOT NULL,
    organisation_id BIGINT       NULL,
    account_id      BIGINT       NOT NULL,
    name            VARCHAR(120) NOT NULL,
    method          VARCHAR(16)  NOT NULL,
    sha256          CHAR(64)     NOT NULL,
    scan_file_id    BIGINT       NULL,
    scan_sha256     CHAR(64)     NULL,
    request_key     VARCHAR(80)  NOT NULL,
    request_hash    CHAR(64)     NOT NULL,
    signed_at       DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT document_signature_uq UNIQUE (document_id, side, account_id),
    CONSTRAINT document_signature_key_uq UNIQUE (account_id, request_key),
    KEY document_signature_scan (scan_file_id),
    CONSTRAINT document_signature_document_fk FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT document_signature_scan_ck CHECK ((method = 'SCAN') = (scan_file_id IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One-time codes for people without a second factor; only a keyed hash is kept.
CREATE TABLE signing_code (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    account_id  BIGINT      NOT NULL,
    document_id BIGINT      NOT NULL,
    code_mac    CHAR(64)    NOT NULL,
    created_at  DATETIME(3) NOT NULL,
    expires_at  DATETIME(3) NOT NULL,
    used_at     DATETIME(3) NULL,
    PRIMARY KEY (id),
    KEY signing_code_account (account_id, document_id, id),
    CONSTRAINT signing_code_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT signing_code_document_fk FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
