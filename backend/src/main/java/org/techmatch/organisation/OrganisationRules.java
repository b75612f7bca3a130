package org.techmatch.organisation;

import jakarta.inject.Singleton;
import java.util.List;
import org.techmatch.catalogue.Catalogues;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.FieldProblems;

/** What must be true of an organisation before it is stored (domain.md §3.1). */
@Singleton
public class OrganisationRules {
    private static final int NAME_MIN = 2;
    private static final int NAME_MAX = 120;
    private static final int INTRO_MAX = 5_000;

    private final Catalogues catalogues;

    OrganisationRules(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** Every reason against the content, each naming its field. */
    public List<FieldProblem> check(OrganisationContent content) {
        FieldProblems problems = new FieldProblems();
        int length = content.name().length();
        if (length < NAME_MIN || length > NAME_MAX) {
            problems.add("name", "单位名称应为 2 到 120 个字。", "The name must have 2 to 120 characters.");
        }
        String uscc = content.uscc();
        if (uscc != null && !Uscc.isValid(uscc)) {
            problems.add(
                    "uscc", "统一社会信用代码的校验位不对，请核对证照。", "The check digit of the unified social credit code is wrong.");
        }
        if (catalogues.entry("district", content.districtCode()).isEmpty()) {
            problems.add(
                    "district",
                    "没有这个区县代码，可选值见 /api/catalogues/district。",
                    "Unknown district; see /api/catalogues/district.");
        }
        String website = content.website();
        if (website != null && !website.matches("https?://[^\\s\"<>]{3,190}")) {
            problems.add(
                    "website", "网址应以 http:// 或 https:// 开头。", "The web address must begin with http:// or https://.");
        }
        String intro = content.intro();
        if (intro != null && intro.length() > INTRO_MAX) {
            problems.add("intro", "简介不超过 5000 个字。", "At most 5,000 characters.");
        }
        checkProfile(content, problems);
        return problems.list();
    }

    private void checkProfile(OrganisationContent content, FieldProblems problems) {
        OrganisationProfile profile = content.profile();
        switch (content.kind()) {
            case RESEARCH_UNIT -> require(profile.unitKind(), "unitKind", problems);
            case ENTERPRISE -> {
                require(profile.ownershipKind(), "ownershipKind", problems);
                require(profile.sizeKind(), "sizeKind", problems);
                String industry = profile.industryCode();
                if (industry != null && catalogues.entry("industry", industry).isEmpty()) {
                    problems.add("industryCode", "没有这个行业代码，写法如 C38。", "Unknown industry code; write it like C38.");
                }
            }
            case FUND -> {
                require(profile.fundKind(), "fundKind", problems);
                require(profile.managerName(), "managerName", problems);
            }
            case PLATFORM_OPERATOR -> require(profile.platformKind(), "platformKind", problems);
            case AUTHORITY -> require(profile.deptCode(), "deptCode", problems);
            case TRANSFER_AGENCY, TRAINING_BASE, EXTERNAL_CENTRE -> {
                // no fact that these kinds must state
            }
        }
    }

    private static void require(@org.jspecify.annotations.Nullable Object value, String field, FieldProblems problems) {
        if (value == null) {
            problems.add(field, "这一类单位必须填写。", "Required for this kind of organisation.");
        }
    }
}
