package org.techmatch.exchange;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.organisation.OrganisationContent;
import org.techmatch.organisation.OrganisationKind;
import org.techmatch.organisation.OrganisationProfile;
import org.techmatch.organisation.OrganisationRules;
import org.techmatch.organisation.OrganisationService;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.Text;
import org.techmatch.screening.Attestation;

/** Reads organisations (domain.md §3.1) out of rows; facts that belong to another kind are left out. */
@Singleton
class OrganisationRows implements DraftReader {
    private final OrganisationService service;
    private final OrganisationRules rules;
    private final Organisations organisations;
    private final Codes codes;

    OrganisationRows(OrganisationService service, OrganisationRules rules, Organisations organisations, Codes codes) {
        this.service = service;
        this.rules = rules;
        this.organisations = organisations;
        this.codes = codes;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ORGANISATION;
    }

    @Override
    public Draft read(Fields fields, String externalId, Holders.Lookup lookup) {
        OrganisationKind kind = fields.required("kind", Labels.ORGANISATION_KIND, OrganisationKind.TRAINING_BASE);
        String uscc = fields.line("uscc", 18);
        OrganisationContent content = new OrganisationContent(
                kind,
                fields.requiredLine("name", 120),
                fields.line("shortName", 60),
                uscc == null ? null : uscc.toUpperCase(Locale.ROOT),
                fields.line("foreignRegNo", 60),
                codes.district(fields.requiredLine("district", 60)),
                fields.line("address", 200),
                fields.line("website", 200),
                fields.prose("intro", 5_000),
                fields.line("contactName", 60),
                fields.line("contactPhone", 40),
                fields.line("contactEmail", 120),
                profile(fields, kind));
        return new OrganisationDraft(service, rules, organisations, content);
    }

    private OrganisationProfile profile(Fields fields, OrganisationKind kind) {
        boolean unit = kind == OrganisationKind.RESEARCH_UNIT;
        boolean enterprise = kind == OrganisationKind.ENTERPRISE;
        boolean agency = kind == OrganisationKind.TRANSFER_AGENCY;
        boolean fund = kind == OrganisationKind.FUND;
        boolean platform = kind == OrganisationKind.PLATFORM_OPERATOR;
        boolean authority = kind == OrganisationKind.AUTHORITY;
        return new OrganisationProfile(
                unit ? fields.oneOf("unitKind", Labels.UNIT_KIND) : null,
                unit ? fields.optionalFlag("isStateEstablished") : null,
                unit ? fields.optionalFlag("inCity") : null,
                unit ? fields.optionalFlag("isIndependentLegalPerson") : null,
                enterprise ? fields.oneOf("ownershipKind", Labels.OWNERSHIP) : null,
                enterprise ? fields.oneOf("sizeKind", Labels.SIZE) : null,
                enterprise ? industry(fields) : null,
                enterprise ? fields.line("techSmeNo", 60) : null,
                enterprise ? fields.line("hiTechNo", 60) : null,
                enterprise ? fields.optionalFlag("isOverseas") : null,
                agency ? fields.oneOf("qualificationLevel", Labels.QUALIFICATION) : null,
                agency ? list(fields, "serviceScope") : null,
                fund ? fields.oneOf("fundKind", Labels.FUND_KIND) : null,
                fund ? fields.line("managerName", 120) : null,
                fund ? list(fields, "stageFocus") : null,
                fund ? list(fields, "fieldFocus") : null,
                fund ? fields.optionalFlag("isState") : null,
                platform ? fields.oneOf("platformKind", Labels.PLATFORM_KIND) : null,
                platform ? fields.optionalFlag("openToPublic") : null,
                platform ? list(fields, "equipment") : null,
                authority ? fields.line("deptCode", 20) : null,
                authority ? fields.oneOf("level", Labels.AUTHORITY_LEVEL) : null);
    }

    private @Nullable String industry(Fields fields) {
        String written = fields.line("industryCode", 60);
        return written == null ? null : codes.industries(List.of(written)).getFirst();
    }

    private static @Nullable List<String> list(Fields fields, String key) {
        List<String> items = fields.list(key);
        return items.isEmpty() ? null : items;
    }

    private record OrganisationDraft(
            OrganisationService service,
            OrganisationRules rules,
            Organisations organisations,
            OrganisationContent content)
            implements Draft {
        @Override
        public List<FieldProblem> check(Optional<Long> existing) {
            List<FieldProblem> problems = new ArrayList<>(rules.check(content));
            String uscc = content.uscc();
            if (uscc != null) {
                organisations
                        .findByUscc(uscc)
                        .filter(other -> !Optional.of(other.id()).equals(existing))
                        .ifPresent(other -> problems.add(new FieldProblem(
                                "uscc",
                                new Text(
                                        "这个代码已登记在 " + other.publicCode() + " " + other.name() + " 上。",
                                        "Organisation " + other.publicCode() + " has this code already."))));
            }
            return problems;
        }

        @Override
        public long create(@Nullable Attestation attestation) {
            return service.create(content);
        }

        @Override
        public void change(long id, @Nullable Attestation attestation) {
            service.change(id, content);
        }

        /** Organisations are public as soon as they are stored. */
        @Override
        public boolean publish(long id, Attestation attestation) {
            return false;
        }
    }
}
