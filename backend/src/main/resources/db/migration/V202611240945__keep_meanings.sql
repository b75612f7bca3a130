-- Vectors of texts, by a hash of model and texts, so that building the index anew computes none twice.
CREATE TABLE embedding (
    text_hash CHAR(64)       NOT NULL,
    vector    VARBINARY(512) NOT NULL,
    PRIMARY KEY (text_hash)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
