package org.techmatch.booking;

import org.techmatch.platform.Text;

/** what the Civil Code (articles 859 to 861) says where a development contract is silent. */
final class StatutoryDefault {
    private static final Text ENTRUSTED = new Text(
            "委托开发：申请专利的权利属于研究开发人，委托人可以依法实施；技术秘密由双方都有权使用，交付委托人之前研究开发人不得转让给第三人。",
            "Entrusted development: the right to apply belongs to the developer and the client may practise it; know-how may be"
                    + " used by both, and is not passed to third parties before it is delivered to the client.");
    private static final Text COOPERATIVE = new Text(
            "合作开发：申请专利的权利由各方共有；技术秘密各方都有权使用和转让。",
            "Cooperative development: the right to apply is joint; know-how may be used and transferred by each side.");

    private StatutoryDefault() {}

    /** The default for the contract's kind. */
    static Text of(BookingTerms terms) {
        return terms.contract().kind().equals("ENTRUSTED") ? ENTRUSTED : COOPERATIVE;
    }
}
