-- R-661: what transfer agencies do for matches: they screen achievements for a demand, and hold events.
-- Portable between MariaDB 11.4, MySQL 8.4 and 9.x.

CREATE TABLE screening_task (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    organisation_id BIGINT       NOT NULL,
    demand_id       BIGINT       NOT NULL,
    account_id      BIGINT       NOT NULL,
    name            VARCHAR(120) NOT NULL,
    begun_at        DATETIME(3)  NOT NULL,
    closed_at       DATETIME(3)  NULL,
    PRIMARY KEY (id),
    KEY screening_task_organisation (organisation_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE screening_candidate (
    task_id        BIGINT       NOT NULL,
    achievement_id BIGINT       NOT NULL,
    verdict        VARCHAR(12)  NOT NULL,
    reason         VARCHAR(500) NOT NULL,
    account_id     BIGINT       NOT NULL,
    name           VARCHAR(120) NOT NULL,
    judged_at      DATETIME(3)  NOT NULL,
    PRIMARY KEY (task_id, achievement_id),
    CONSTRAINT screening_candidate_task_fk FOREIGN KEY (task_id) REFERENCES screening_task (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE match_event (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    organisation_id BIGINT       NOT NULL,
    title           VARCHAR(120) NOT NULL,
    held_on         DATE         NOT NULL,
    place           VARCHAR(120) NOT NULL,
    account_id      BIGINT       NOT NULL,
    name            VARCHAR(120) NOT NULL,
    created_at      DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    KEY match_event_organisation (organisation_id, held_on, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who came: people of an organisation, as it was counted on the day.
CREATE TABLE match_event_attendance (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    event_id     BIGINT       NOT NULL,
    organisation VARCHAR(120) NOT NULL,
    people       INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT match_event_attendance_uq UNIQUE (event_id, organisation),
    CONSTRAINT match_event_attendance_people_ck CHECK (people > 0),
    CONSTRAINT match_event_attendance_event_fk FOREIGN KEY (event_id) REFERENCES match_event (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What came of it.
CREATE TABLE match_event_result (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    event_id    BIGINT       NOT NULL,
    text        VARCHAR(500) NOT NULL,
    account_id  BIGINT       NOT NULL,
    recorded_at DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT match_event_result_event_fk FOREIGN KEY (event_id) REFERENCES match_event (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
