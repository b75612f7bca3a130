package org.techmatch.organisation;

import static org.techmatch.organisation.OrganisationStatus.CLOSED;
import static org.techmatch.organisation.OrganisationStatus.DRAFT;
import static org.techmatch.organisation.OrganisationStatus.MERGED;
import static org.techmatch.organisation.OrganisationStatus.REJECTED;
import static org.techmatch.organisation.OrganisationStatus.SUBMITTED;
import static org.techmatch.organisation.OrganisationStatus.SUSPENDED;
import static org.techmatch.organisation.OrganisationStatus.VERIFIED;

import org.techmatch.access.Role;
import org.techmatch.lifecycle.Guard;
import org.techmatch.lifecycle.Lifecycle;
import org.techmatch.lifecycle.Transition;
import org.techmatch.platform.Text;

/**
 * SM-01: the life of an organisation. Two guards of the specification come with what they are about: closing asks for no
 * open deal, trial, booking, unpaid accrual or equity holding, and merging re-points open cases and asks for a decision
 * record; none of these exist yet.
 */
public final class OrganisationLifecycle {
    private static final Guard<Case> IDENTIFIED = new Guard<>(
            "credit code or foreign register number",
            new Text(
                    "请填统一社会信用代码；境外单位填登记号。",
                    "Enter the unified social credit code, or the register number of an organisation from abroad."),
            Case::identified);

    private static final Guard<Case> LICENCE = new Guard<>(
            "licence file present",
            new Text("请上传营业执照或法人证书。", "Upload the business licence or certificate of incorporation."),
            Case::licence);

    private static final Guard<Case> CODE_IS_FREE = new Guard<>(
            "no other organisation holds the credit code",
            new Text(
                    "这个统一社会信用代码已有单位登记，请申请加入那家单位，或联系平台运营。",
                    "Another organisation holds this credit code; ask to join it, or turn to the portal's operator."),
            Case::codeFree);

    private static final Guard<Case> TARGET = new Guard<>(
            "the target is another verified organisation of the same kind",
            new Text("请选另一家已核验的同类单位作为合并后的单位。", "Choose another verified organisation of the same kind to merge into."),
            Case::target);

    /** The table. */
    public static final Lifecycle<OrganisationStatus, Case> SM_01 = new Lifecycle<>(
            "SM-01",
            new Text("单位", "Organisation"),
            OrganisationStatus.class,
            about -> new Lifecycle.Subject(about.organisationId(), null),
            Transition.<OrganisationStatus, Case>from(DRAFT)
                    .by(Role.ORG_ADMIN)
                    .guard(IDENTIFIED)
                    .guard(LICENCE)
                    .guard(CODE_IS_FREE)
                    .effect("the operator is told")
                    .to(SUBMITTED, "submit", "提交核验", "Submit for verification"),
            Transition.<OrganisationStatus, Case>from(SUBMITTED)
                    .by(Role.PORTAL_OPS)
                    .guard(CODE_IS_FREE)
                    .effect("public from now on; roles in it count; its administrators are told")
                    .to(VERIFIED, "verify", "核验通过", "Verify"),
            Transition.<OrganisationStatus, Case>from(SUBMITTED)
                    .by(Role.PORTAL_OPS)
                    .withReason()
                    .effect("its administrators are told the reason")
                    .to(REJECTED, "reject", "不通过", "Reject"),
            Transition.<OrganisationStatus, Case>from(REJECTED)
                    .by(Role.ORG_ADMIN)
                    .guard(IDENTIFIED)
                    .guard(LICENCE)
                    .guard(CODE_IS_FREE)
                    .effect("the operator is told")
                    .to(SUBMITTED, "resubmit", "重新提交", "Submit again"),
            Transition.<OrganisationStatus, Case>from(VERIFIED)
                    .by(Role.PORTAL_OPS, Role.AUTHORITY_SCI)
                    .withReason()
                    .effect("hidden with all its listings in every channel; everything else is kept")
                    .to(SUSPENDED, "suspend", "暂停", "Suspend"),
            Transition.<OrganisationStatus, Case>from(SUSPENDED)
                    .by(Role.PORTAL_OPS, Role.AUTHORITY_SCI)
                    .effect("public again with its listings")
                    .to(VERIFIED, "reinstate", "恢复", "Reinstate"),
            Transition.<OrganisationStatus, Case>from(VERIFIED)
                    .by(Role.PORTAL_OPS)
                    .guard(TARGET)
                    .withReason()
                    .effect("members and listings go over to the other organisation")
                    .to(MERGED, "merge", "并入其他单位", "Merge"),
            Transition.<OrganisationStatus, Case>from(VERIFIED, SUSPENDED)
                    .by(Role.PORTAL_OPS)
                    .withReason()
                    .effect("hidden with all its listings; its credit code is free again")
                    .to(CLOSED, "close", "注销", "Close"));

    private OrganisationLifecycle() {}

    /**
     * An organisation as the guards see it.
     *
     * @param identified whether it states a valid credit code, or a register number from abroad
     * @param licence whether a copy of its licence is there
     * @param codeFree whether no other organisation holds its code
     * @param target whether the organisation that it is to be merged into can take it
     */
    public record Case(long organisationId, boolean identified, boolean licence, boolean codeFree, boolean target) {}
}
