-- Organisations, achievements, demands, their attested screening, and the projection that public channels read.
-- Portable between MariaDB 11.4, MySQL 8.4 and 9.x.

CREATE TABLE organisation (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    public_code    VARCHAR(24)  NULL,
    version        BIGINT       NOT NULL,
    kind           VARCHAR(24)  NOT NULL,
    name           VARCHAR(120) NOT NULL,
    short_name     VARCHAR(60)  NULL,
    uscc           CHAR(18)     NULL,
    foreign_reg_no VARCHAR(60)  NULL,
    district_code  VARCHAR(12)  NOT NULL,
    address        VARCHAR(200) NULL,
    website        VARCHAR(200) NULL,
    intro          TEXT         NULL,
    contact_name   VARCHAR(60)  NULL,
    contact_phone  VARCHAR(40)  NULL,
    contact_email  VARCHAR(120) NULL,
    profile        JSON         NOT NULL,
    status         VARCHAR(16)  NOT NULL,
    created_at     DATETIME(3)  NOT NULL,
    updated_at     DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT organisation_public_code_uq UNIQUE (public_code),
    CONSTRAINT organisation_uscc_uq UNIQUE (uscc),
    KEY organisation_name (name),
    KEY organisation_kind (kind, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE achievement (
    id                     BIGINT       NOT NULL AUTO_INCREMENT,
    public_code            VARCHAR(24)  NULL,
    version                BIGINT       NOT NULL,
    listing_status         VARCHAR(16)  NOT NULL,
    holder_organisation_id BIGINT       NOT NULL,
    type                   VARCHAR(24)  NOT NULL,
    ip_number              VARCHAR(40)  NULL,
    title                  VARCHAR(120) NOT NULL,
    stage                  VARCHAR(8)   NOT NULL,
    trl                    TINYINT      NOT NULL,
    content                JSON         NOT NULL,
    content_hash           CHAR(64)     NOT NULL,
    policy_version         VARCHAR(40)  NOT NULL,
    published_at           DATETIME(3)  NULL,
    created_at             DATETIME(3)  NOT NULL,
    updated_at             DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT achievement_public_code_uq UNIQUE (public_code),
    CONSTRAINT achievement_ip_number_uq UNIQUE (type, ip_number),
    CONSTRAINT achievement_holder_fk FOREIGN KEY (holder_organisation_id) REFERENCES organisation (id),
    CONSTRAINT achievement_trl_ck CHECK (trl BETWEEN 1 AND 9)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE completer (
    achievement_id   BIGINT       NOT NULL,
    seq              INT          NOT NULL,
    name             VARCHAR(60)  NOT NULL,
    organisation     VARCHAR(120) NULL,
    contribution_ppm INT          NOT NULL,
    is_main          BOOLEAN      NOT NULL,
    is_student       BOOLEAN      NOT NULL,
    name_consent     BOOLEAN      NOT NULL,
    role             VARCHAR(60)  NULL,
    PRIMARY KEY (achievement_id, seq),
    CONSTRAINT completer_achievement_fk FOREIGN KEY (achievement_id) REFERENCES achievement (id),
    CONSTRAINT completer_contribution_ck CHECK (contribution_ppm BETWEEN 0 AND 1000000)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE demand (
    id                    BIGINT       NOT NULL AUTO_INCREMENT,
    public_code           VARCHAR(24)  NULL,
    version               BIGINT       NOT NULL,
    status                VARCHAR(16)  NOT NULL,
    owner_organisation_id BIGINT       NOT NULL,
    kind                  VARCHAR(24)  NOT NULL,
    title                 VARCHAR(120) NOT NULL,
    deadline              DATE         NOT NULL,
    content               JSON         NOT NULL,
    content_hash          CHAR(64)     NOT NULL,
    policy_version        VARCHAR(40)  NOT NULL,
    published_at          DATETIME(3)  NULL,
    created_at            DATETIME(3)  NOT NULL,
    updated_at            DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT demand_public_code_uq UNIQUE (public_code),
    CONSTRAINT demand_owner_fk FOREIGN KEY (owner_organisation_id) REFERENCES organisation (id),
    KEY demand_deadline (status, deadline)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- R-202: what was screened, by whose word, for exactly which content.
CREATE TABLE secrecy_screening (
    id                             BIGINT        NOT NULL AUTO_INCREMENT,
    target_kind                    VARCHAR(16)   NOT NULL,
    target_id                      BIGINT        NOT NULL,
    content_hash                   CHAR(64)      NOT NULL,
    involves_state_secret          VARCHAR(8)    NOT NULL,
    involves_national_security     VARCHAR(8)    NOT NULL,
    involves_major_public_interest VARCHAR(8)    NOT NULL,
    export_controlled              VARCHAR(8)    NOT NULL,
    decision                       VARCHAR(20)   NOT NULL,
    attestation                    VARCHAR(1000) NOT NULL,
    attested_by                    VARCHAR(120)  NOT NULL,
    screened_at                    DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    KEY secrecy_screening_target (target_kind, target_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- R-205: the only table that public channels read. A withdrawn listing keeps its row, without content, so that its
-- version goes on growing.
CREATE TABLE public_listing (
    kind            VARCHAR(16)  NOT NULL,
    listing_id      BIGINT       NOT NULL,
    version         BIGINT       NOT NULL,
    visible         BOOLEAN      NOT NULL,
    public_code     VARCHAR(24)  NOT NULL,
    organisation_id BIGINT       NULL,
    title           VARCHAR(120) NOT NULL,
    search_text     MEDIUMTEXT   NOT NULL,
    ip_number       VARCHAR(40)  NULL,
    type            VARCHAR(24)  NULL,
    stage           VARCHAR(8)   NULL,
    trl             TINYINT      NULL,
    modes           JSON         NOT NULL,
    prices          JSON         NOT NULL,
    trial           BOOLEAN      NULL,
    demand_kind     VARCHAR(24)  NULL,
    booking         BOOLEAN      NULL,
    industries      JSON         NOT NULL,
    disciplines     JSON         NOT NULL,
    district_code   VARCHAR(12)  NOT NULL,
    deadline        DATE         NULL,
    card            JSON         NOT NULL,
    view            JSON         NOT NULL,
    published_at    DATETIME(3)  NOT NULL,
    changed_at      DATETIME(3)  NOT NULL,
    PRIMARY KEY (kind, listing_id),
    CONSTRAINT public_listing_code_uq UNIQUE (public_code),
    KEY public_listing_newest (visible, kind, published_at, listing_id),
    KEY public_listing_organisation (organisation_id, visible, kind, published_at),
    KEY public_listing_ip_number (ip_number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE outbox (
    id         BIGINT      NOT NULL AUTO_INCREMENT,
    kind       VARCHAR(16) NOT NULL,
    listing_id BIGINT      NOT NULL,
    created_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One row for each job that runs now, on whichever replica; a row whose heartbeat is old belongs to a job that died.
CREATE TABLE job_lease (
    name         VARCHAR(40)  NOT NULL,
    owner        VARCHAR(80)  NOT NULL,
    heartbeat_at DATETIME(3)  NOT NULL,
    PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Which row of which source became which listing; a second run of the same file changes nothing.
CREATE TABLE imported_row (
    source      VARCHAR(60)  NOT NULL,
    kind        VARCHAR(16)  NOT NULL,
    external_id VARCHAR(120) NOT NULL,
    target_id   BIGINT       NOT NULL,
    row_hash    CHAR(64)     NOT NULL,
    imported_at DATETIME(3)  NOT NULL,
    PRIMARY KEY (source, kind, external_id),
    KEY imported_row_target (kind, target_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE import_mapping (
    name     VARCHAR(60) NOT NULL,
    kind     VARCHAR(16) NOT NULL,
    mapping  JSON        NOT NULL,
    saved_at DATETIME(3) NOT NULL,
    PRIMARY KEY (name, kind)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
