package org.techmatch.exchange;

import java.util.Map;
import org.techmatch.exchange.ExportedRows.RowBuilder;
import org.techmatch.organisation.OrganisationContent;
import org.techmatch.organisation.OrganisationProfile;
import org.techmatch.organisation.Organisations;

/** Writes organisations as rows of the import format; only complete rows have a contact. */
final class ExportedOrganisations {
    private ExportedOrganisations() {}

    static Map<String, Object> row(Organisations.Stored stored, boolean complete) {
        OrganisationContent content = stored.content();
        RowBuilder row = new RowBuilder()
                .put("externalId", stored.publicCode())
                .put("kind", content.kind())
                .put("name", content.name())
                .put("shortName", content.shortName())
                .put("uscc", content.uscc())
                .put("foreignRegNo", content.foreignRegNo())
                .put("district", content.districtCode())
                .put("address", content.address())
                .put("website", content.website())
                .put("intro", content.intro());
        profile(row, content.profile());
        if (complete) {
            row.put("contactName", content.contactName())
                    .put("contactPhone", content.contactPhone())
                    .put("contactEmail", content.contactEmail());
        }
        return row.row();
    }

    private static void profile(RowBuilder row, OrganisationProfile p) {
        row.put("unitKind", p.unitKind())
                .put("isStateEstablished", p.isStateEstablished())
                .put("inCity", p.inCity())
                .put("isIndependentLegalPerson", p.isIndependentLegalPerson())
                .put("ownershipKind", p.ownershipKind())
                .put("sizeKind", p.sizeKind())
                .put("industryCode", p.industryCode())
                .put("techSmeNo", p.techSmeNo())
                .put("hiTechNo", p.hiTechNo())
                .put("isOverseas", p.isOverseas())
                .put("qualificationLevel", p.qualificationLevel())
                .put("serviceScope", p.serviceScope())
                .put("fundKind", p.fundKind())
                .put("managerName", p.managerName())
                .put("stageFocus", p.stageFocus())
                .put("fieldFocus", p.fieldFocus())
                .put("isState", p.isState())
                .put("platformKind", p.platformKind())
                .put("openToPublic", p.openToPublic())
                .put("equipment", p.equipment())
                .put("deptCode", p.deptCode())
                .put("level", p.level());
    }
}
