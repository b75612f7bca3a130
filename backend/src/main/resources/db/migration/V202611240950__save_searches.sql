-- Searches that people save, what was found for them, and what is known of each listing, so that changes can be named.
-- Portable between MariaDB 11.4, MySQL 8.4 and 9.x.

-- query is the search page's own. next_at is when it is told of next; null while nothing is due. The tokens of the
-- address of its feed and of its stop link are derived from the id; here are their hashes.
CREATE TABLE saved_search (
    id          BIGINT        NOT NULL AUTO_INCREMENT,
    account_id  BIGINT        NOT NULL,
    name        VARCHAR(60)   NOT NULL,
    query       VARCHAR(4000) NOT NULL,
    watch       VARCHAR(12)   NOT NULL,
    frequency   VARCHAR(12)   NOT NULL,
    in_app      BOOLEAN       NOT NULL,
    by_mail     BOOLEAN       NOT NULL,
    created_at  DATETIME(3)   NOT NULL,
    paused_at   DATETIME(3)   NULL,
    last_run_at DATETIME(3)   NULL,
    last_hit_at DATETIME(3)   NULL,
    next_at     DATETIME(3)   NULL,
    stop_hash   CHAR(64)      NULL,
    feed_serial INT           NOT NULL,
    feed_hash   CHAR(64)      NULL,
    PRIMARY KEY (id),
    CONSTRAINT saved_search_stop_uq UNIQUE (stop_hash),
    CONSTRAINT saved_search_feed_uq UNIQUE (feed_hash),
    KEY saved_search_account (account_id, id),
    KEY saved_search_next (next_at, id),
    CONSTRAINT saved_search_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Each hit once: change_version is the listing's version that brought the change, 0 for a new listing.
CREATE TABLE saved_search_hit (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    saved_search_id BIGINT        NOT NULL,
    kind            VARCHAR(16)   NOT NULL,
    listing_id      BIGINT        NOT NULL,
    change_version  BIGINT        NOT NULL,
    changes         VARCHAR(2000) NOT NULL,
    found_at        DATETIME(3)   NOT NULL,
    told_at         DATETIME(3)   NULL,
    PRIMARY KEY (id),
    CONSTRAINT saved_search_hit_uq UNIQUE (saved_search_id, kind, listing_id, change_version),
    KEY saved_search_hit_waiting (saved_search_id, told_at),
    KEY saved_search_hit_listing (kind, listing_id, told_at),
    CONSTRAINT saved_search_hit_search_fk FOREIGN KEY (saved_search_id) REFERENCES saved_search (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Changes that the index knows and saved searches do not yet.
CREATE TABLE listing_change (
    id         BIGINT      NOT NULL AUTO_INCREMENT,
    kind       VARCHAR(16) NOT NULL,
    listing_id BIGINT      NOT NULL,
    changed_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What saved searches last saw of a public listing; gone as soon as it is withdrawn (R-205).
CREATE TABLE known_listing (
    kind       VARCHAR(16) NOT NULL,
    listing_id BIGINT      NOT NULL,
    version    BIGINT      NOT NULL,
    content    LONGTEXT    NOT NULL,
    PRIMARY KEY (kind, listing_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Listings that are public already become known first; nobody is told of them.
INSERT INTO listing_change (kind, listing_id, changed_at)
SELECT kind, listing_id, changed_at FROM public_listing WHERE visible;
