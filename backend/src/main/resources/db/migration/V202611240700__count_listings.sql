-- What the home page counts and what the sitemaps list is read from indexes alone, never from the wide rows.
-- Portable between MariaDB 11.4, MySQL 8.4 and 9.x.

ALTER TABLE public_listing
    ADD COLUMN industry_list VARCHAR(190) GENERATED ALWAYS AS (LEFT(CAST(industries AS CHAR), 190)) VIRTUAL,
    ADD KEY public_listing_figures (visible, kind, stage, industry_list),
    ADD KEY public_listing_sitemap (visible, kind, listing_id, changed_at, public_code);
