package org.techmatch.organisation;

import java.util.concurrent.atomic.AtomicInteger;
import org.techmatch.TestPortal;
import org.techmatch.evidence.FileClass;
import org.techmatch.organisation.OrganisationProfile.OwnershipKind;
import org.techmatch.organisation.OrganisationProfile.SizeKind;
import org.techmatch.organisation.OrganisationProfile.UnitKind;
import org.techmatch.platform.Sql;

/** Organisations for tests, stored by the real commands. */
public final class OrganisationFixture {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private OrganisationFixture() {}

    /** A university with a name of its own. */
    public static long unit(TestPortal portal) {
        return unit(portal, "遂州理工学院" + NUMBER.incrementAndGet());
    }

    public static long unit(TestPortal portal, String name) {
        return portal.bean(OrganisationService.class).create(unit(name, "510903"));
    }

    /** The content of a university. */
    public static OrganisationContent unit(String name, String district) {
        return content(OrganisationKind.RESEARCH_UNIT, name, district, profile(UnitKind.UNIVERSITY, null, null));
    }

    /** A private enterprise with a name of its own, in industry C38. */
    public static long enterprise(TestPortal portal) {
        return enterprise(portal, "射洪锐安储能有限公司" + NUMBER.incrementAndGet());
    }

    public static long enterprise(TestPortal portal, String name) {
        return portal.bean(OrganisationService.class)
                .create(content(
                        OrganisationKind.ENTERPRISE, name, "510981", profile(null, OwnershipKind.PRIVATE, "C38")));
    }

    /** A file of an organisation as if it had been uploaded; its content is of no interest. */
    public static long file(TestPortal portal, long organisationId, FileClass fileClass) {
        String name = "file" + NUMBER.incrementAndGet() + ".pdf";
        Sql sql = portal.bean(Sql.class);
        sql.update(
                "INSERT INTO stored_file (organisation_id, uploaded_by, file_class, name, media_type, size, sha256,"
                        + " warnings, uploaded_at) VALUES (?, 1, ?, ?, 'application/pdf', 1, '', '', NOW())",
                organisationId,
                fileClass.name(),
                name);
        return sql.count("SELECT id FROM stored_file WHERE name = ?", name);
    }

    private static OrganisationContent content(
            OrganisationKind kind, String name, String district, OrganisationProfile profile) {
        return new OrganisationContent(
                kind,
                name,
                null,
                null,
                null,
                district,
                "涪江路1号",
                "https://unit.example",
                "一家单位。",
                "韩老师",
                "0825-0006021",
                "tt@unit.example",
                profile);
    }

    private static OrganisationProfile profile(UnitKind unit, OwnershipKind ownership, String industry) {
        return new OrganisationProfile(
                unit,
                null,
                null,
                null,
                ownership,
                ownership == null ? null : SizeKind.SMALL,
                industry,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
