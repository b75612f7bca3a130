-- Empowerment agreements (SM-08) and letters (SM-10). Portable between MariaDB 11.4, MySQL 8.4 and 9.x.

-- effective_mark is 1 while the agreement is effective and NULL otherwise: R-606, one effective agreement an achievement.
CREATE TABLE empowerment (
    id                 BIGINT        NOT NULL AUTO_INCREMENT,
    version            BIGINT        NOT NULL,
    number             VARCHAR(24)   NULL,
    mode               VARCHAR(12)   NOT NULL,
    right_kind         VARCHAR(16)   NOT NULL,
    use_years          INT           NULL,
    achievement_id     BIGINT        NULL,
    booked_project_id  BIGINT        NULL,
    subject_title      VARCHAR(200)  NOT NULL,
    subject_code       VARCHAR(24)   NULL,
    unit_id            BIGINT        NOT NULL,
    representative_id  BIGINT        NOT NULL,
    team_share_ppm     INT           NOT NULL,
    mechanism          VARCHAR(4000) NOT NULL,
    costs              VARCHAR(4000) NOT NULL,
    payer              VARCHAR(200)  NOT NULL,
    income_note        VARCHAR(4000) NULL,
    grants_powers      BOOLEAN       NOT NULL,
    lapse_date         DATE          NULL,
    conversion_deal_id BIGINT        NULL,
    document_id        BIGINT        NULL,
    notice_id          BIGINT        NULL,
    decision_record_id BIGINT        NULL,
    amends_id          BIGINT        NULL,
    effective_from     DATETIME(3)   NULL,
    effective_at       DATETIME(3)   NULL,
    effective_mark     TINYINT       NULL,
    registered_on      DATE          NULL,
    register_note      VARCHAR(200)  NULL,
    register_alert_at  DATETIME(3)   NULL,
    status             VARCHAR(16)   NOT NULL,
    created_by         BIGINT        NULL,
    created_at         DATETIME(3)   NOT NULL,
    updated_at         DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT empowerment_number_uq UNIQUE (number),
    CONSTRAINT empowerment_effective_uq UNIQUE (achievement_id, effective_mark),
    KEY empowerment_unit (unit_id, id),
    KEY empowerment_project (booked_project_id),
    KEY empowerment_document (document_id),
    KEY empowerment_status (status, lapse_date),
    CONSTRAINT empowerment_share_ck CHECK (team_share_ppm BETWEEN 1 AND 999999),
    CONSTRAINT empowerment_years_ck CHECK ((right_kind = 'LONG_TERM_USE') = (use_years IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE empowerment_line (
    empowerment_id BIGINT       NOT NULL,
    seq            INT          NOT NULL,
    account_id     BIGINT       NOT NULL,
    name           VARCHAR(120) NOT NULL,
    internal_ppm   INT          NOT NULL,
    PRIMARY KEY (empowerment_id, seq),
    CONSTRAINT empowerment_line_account_uq UNIQUE (empowerment_id, account_id),
    KEY empowerment_line_account (account_id),
    CONSTRAINT empowerment_line_fk FOREIGN KEY (empowerment_id) REFERENCES empowerment (id),
    CONSTRAINT empowerment_line_ck CHECK (internal_ppm BETWEEN 1 AND 1000000)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- kind is AUTHORISATION or RISK_COMMITMENT.
CREATE TABLE letter (
    id               BIGINT        NOT NULL AUTO_INCREMENT,
    version          BIGINT        NOT NULL,
    kind             VARCHAR(16)   NOT NULL,
    unit_id          BIGINT        NOT NULL,
    powers           VARCHAR(200)  NOT NULL,
    min_price_fen    BIGINT        NULL,
    max_discount_ppm INT           NULL,
    excluded         VARCHAR(2000) NOT NULL,
    from_date        DATE          NOT NULL,
    to_date          DATE          NULL,
    document_id      BIGINT        NULL,
    status           VARCHAR(12)   NOT NULL,
    signed_at        DATETIME(3)   NULL,
    revoked_at       DATETIME(3)   NULL,
    created_by       BIGINT        NOT NULL,
    created_at       DATETIME(3)   NOT NULL,
    updated_at       DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    KEY letter_unit (unit_id, id),
    KEY letter_document (document_id),
    KEY letter_status (status, to_date),
    CONSTRAINT letter_price_ck CHECK (min_price_fen IS NULL OR min_price_fen >= 0),
    CONSTRAINT letter_discount_ck CHECK (max_discount_ppm IS NULL OR max_discount_ppm BETWEEN 0 AND 1000000),
    CONSTRAINT letter_time_ck CHECK (to_date IS NULL OR to_date >= from_date)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE letter_person (
    letter_id  BIGINT       NOT NULL,
    account_id BIGINT       NOT NULL,
    name       VARCHAR(120) NOT NULL,
    PRIMARY KEY (letter_id, account_id),
    KEY letter_person_account (account_id),
    CONSTRAINT letter_person_fk FOREIGN KEY (letter_id) REFERENCES letter (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- R-611: achievements are listed one by one.
CREATE TABLE letter_achievement (
    letter_id      BIGINT       NOT NULL,
    achievement_id BIGINT       NOT NULL,
    title          VARCHAR(200) NOT NULL,
    code           VARCHAR(24)  NULL,
    PRIMARY KEY (letter_id, achievement_id),
    KEY letter_achievement_achievement (achievement_id),
    CONSTRAINT letter_achievement_fk FOREIGN KEY (letter_id) REFERENCES letter (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
