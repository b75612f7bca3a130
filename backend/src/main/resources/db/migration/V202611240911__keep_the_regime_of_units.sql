-- R-015: the leading group and the internal rules of a research unit (SM-23).
-- Portable between MariaDB 11.4, MySQL 8.4 and 9.x.

CREATE TABLE leading_group (
    organisation_id BIGINT       NOT NULL,
    version         BIGINT       NOT NULL,
    document_no     VARCHAR(120) NOT NULL,
    from_date       DATE         NOT NULL,
    to_date         DATE         NULL,
    updated_at      DATETIME(3)  NOT NULL,
    PRIMARY KEY (organisation_id),
    CONSTRAINT leading_group_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT leading_group_dates_ck CHECK (to_date IS NULL OR to_date >= from_date)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE leading_group_member (
    organisation_id BIGINT      NOT NULL,
    account_id      BIGINT      NOT NULL,
    position        VARCHAR(16) NOT NULL,
    is_head         BOOLEAN     NOT NULL,
    PRIMARY KEY (organisation_id, account_id, position),
    CONSTRAINT leading_group_member_group_fk FOREIGN KEY (organisation_id) REFERENCES leading_group (organisation_id),
    CONSTRAINT leading_group_member_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE internal_rule (
    id                 BIGINT       NOT NULL AUTO_INCREMENT,
    version            BIGINT       NOT NULL,
    organisation_id    BIGINT       NOT NULL,
    kind               VARCHAR(24)  NOT NULL,
    title              VARCHAR(200) NOT NULL,
    file_id            BIGINT       NULL,
    effective_from     DATE         NOT NULL,
    public_in_unit_at  DATE         NULL,
    staff_consulted_at DATE         NULL,
    reported_at        DATE         NULL,
    supersedes_id      BIGINT       NULL,
    status             VARCHAR(16)  NOT NULL,
    reminded_at        DATETIME(3)  NULL,
    created_by         BIGINT       NULL,
    created_at         DATETIME(3)  NOT NULL,
    updated_at         DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    KEY internal_rule_organisation (organisation_id, kind, id),
    KEY internal_rule_status (status, effective_from),
    CONSTRAINT internal_rule_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
