-- A listing is held back while its organisation is suspended; its public content stays for when that ends.
-- Portable between MariaDB 11.4, MySQL 8.4 and 9.x.

ALTER TABLE public_listing
    ADD COLUMN held BOOLEAN NOT NULL DEFAULT FALSE;
