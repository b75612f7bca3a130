package org.techmatch.empowerment;

import static org.techmatch.empowerment.LetterStatus.ACTIVE;
import static org.techmatch.empowerment.LetterStatus.DRAFT;
import static org.techmatch.empowerment.LetterStatus.EXPIRED;
import static org.techmatch.empowerment.LetterStatus.REVOKED;
import static org.techmatch.empowerment.LetterStatus.SIGNED;

import org.techmatch.access.Role;
import org.techmatch.lifecycle.Guard;
import org.techmatch.lifecycle.Lifecycle;
import org.techmatch.lifecycle.Transition;
import org.techmatch.platform.Text;

/** SM-10: authorisation and risk commitment letters. */
public final class LetterLifecycle {
    static final String OFFER = "offer";
    static final String SIGN = "sign";
    static final String ACTIVATE = "activate";
    static final String EXPIRE = "expire";
    static final String REVOKE = "revoke";

    private static final Guard<Case> ALL_SIGNED = new Guard<>(
            "the grantor has signed, or all who commit themselves",
            new Text("还有人没有签署。", "Some have not signed yet."),
            Case::allSigned);
    private static final Guard<Case> BEGUN =
            new Guard<>("its first day has come", new Text("还没到生效日。", "Its first day has not come."), Case::begun);
    private static final Guard<Case> ENDED =
            new Guard<>("its last day has passed", new Text("还没到期。", "Its last day has not passed."), Case::ended);
    private static final Guard<Case> GRANTED = new Guard<>(
            "it grants something",
            new Text("承诺书不能由单位撤回。", "A commitment cannot be revoked by the unit."),
            Case::revocable);

    /** The table. */
    public static final Lifecycle<LetterStatus, Case> SM_10 = new Lifecycle<>(
            "SM-10",
            new Text("授权与承诺", "Letters"),
            LetterStatus.class,
            about -> new Lifecycle.Subject(about.unitId(), null),
            Transition.<LetterStatus, Case>from(DRAFT)
                    .by(Role.UNIT_TECH)
                    .effect("the PDF is issued; earlier signatures count no longer")
                    .to(DRAFT, OFFER, "出具文件", "Issue for signature"),
            Transition.<LetterStatus, Case>from(DRAFT)
                    .guard(ALL_SIGNED)
                    .effect("follows the last signature")
                    .to(SIGNED, SIGN, "签署", "Sign"),
            Transition.<LetterStatus, Case>from(SIGNED).guard(BEGUN).to(ACTIVE, ACTIVATE, "生效", "Become active"),
            Transition.<LetterStatus, Case>from(SIGNED, ACTIVE).guard(ENDED).to(EXPIRED, EXPIRE, "到期", "Expire"),
            Transition.<LetterStatus, Case>from(SIGNED, ACTIVE)
                    .by(Role.UNIT_LEADING_GROUP)
                    .guard(GRANTED)
                    .withReason()
                    .effect("R-612: counts from now; what was signed before stays")
                    .to(REVOKED, REVOKE, "撤回", "Revoke"));

    private LetterLifecycle() {}

    /** A letter as the guards see it. */
    public record Case(long unitId, boolean allSigned, boolean begun, boolean ended, boolean revocable) {}
}
