-- Groups of words that mean the same, for searches. A removed group stays as a row, so that it does not come back with
-- the next start, which takes in the groups that the portal brings.
CREATE TABLE synonym_group (
    id         BIGINT        NOT NULL AUTO_INCREMENT,
    version    BIGINT        NOT NULL,
    built_in   VARCHAR(60)   NULL,
    words      VARCHAR(1000) NOT NULL,
    removed    BOOLEAN       NOT NULL,
    changed_by VARCHAR(60)   NULL,
    changed_at DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT synonym_group_built_in_uq UNIQUE (built_in)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
