package org.techmatch.booking;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.document.IssuedDocument;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/** Lets the sides put versions of the terms on the table and agree to one, which freezes it for signing. */
@Singleton
public class NegotiationService {
    private final Bookings bookings;
    private final BookingScope scope;
    private final TermsVersions versions;
    private final TermsRules rules;
    private final BookingAgreement agreement;
    private final BookingNews news;
    private final AuditTrail audit;

    NegotiationService(
            Bookings bookings,
            BookingScope scope,
            TermsVersions versions,
            TermsRules rules,
            BookingAgreement agreement,
            BookingNews news,
            AuditTrail audit) {
        this.bookings = bookings;
        this.scope = scope;
        this.versions = versions;
        this.rules = rules;
        this.agreement = agreement;
        this.news = news;
        this.audit = audit;
    }

    /**
     * Puts a new version of the terms on the table, to which its side agrees; what was frozen before is open again.
     *
     * @param base number of the version that the person has seen; 0 for none
     * @throws Refused invalid-request with everything that is wrong, conflict for a stale base, state-conflict unless they
     *     negotiate
     */
    @Transactional
    public void write(long id, int base, BookingTerms terms, @Nullable String note, Actor by) {
        Booking booking = bookings.lock(id).orElseThrow(Refused::notFound);
        BookingSide side = scope.side(booking, by);
        requireNegotiating(booking);
        if (versions.newest(id).map(TermsVersions.Version::seq).orElse(0) != base) {
            throw Refused.conflict();
        }
        rules.check(terms, booking.unitId(), booking.representativeId());
        int seq = versions.add(id, side, terms, note, by);
        versions.agree(id, TermsVersions.TERMS, seq, side, by);
        bookings.set(id, "frozen_seq = NULL, document_id = NULL");
        news.others(booking, side, "有新一版条款，请对照看看。", "there is a new version of the terms; compare it.");
        audit.record(Audit.of(by, "write-terms", Booking.KIND, id)
                .in(booking.unitId())
                .because("v" + seq));
    }

    /**
     * Agrees to the newest version; with the third side it is frozen and the agreement is issued for signing.
     *
     * @throws Refused conflict when there is a newer version, not-ready while the clause on the rights is missing
     */
    @Transactional
    public void agree(long id, int seq, Actor by) {
        Booking booking = bookings.lock(id).orElseThrow(Refused::notFound);
        BookingSide side = scope.side(booking, by);
        requireNegotiating(booking);
        TermsVersions.Version newest =
                versions.newest(id).filter(each -> each.seq() == seq).orElseThrow(Refused::conflict);
        requireClause(newest.terms());
        versions.agree(id, TermsVersions.TERMS, seq, side, by);
        if (versions.agreed(id, TermsVersions.TERMS, seq).size() == BookingSide.values().length
                && booking.frozenSeq() == null) {
            rules.check(newest.terms(), booking.unitId(), booking.representativeId());
            IssuedDocument document = agreement.issue(booking, newest.terms(), by);
            bookings.set(
                    id,
                    "frozen_seq = ?, document_id = ?, expected_delivery = ?, long_stop = ?",
                    seq,
                    document.id(),
                    newest.terms().expectedDelivery(),
                    newest.terms().longStop());
            news.all(
                    booking,
                    "三方同意同一版条款，协议等您签署。",
                    "the sides agree on the terms; the agreement waits for your signature.");
        }
        audit.record(Audit.of(by, "agree-terms", Booking.KIND, id)
                .in(booking.unitId())
                .because("v" + seq)
                .content(newest.sha256()));
    }

    /** the contract says who owns and who uses the result, or its sides have read what the law says instead. */
    private static void requireClause(BookingTerms terms) {
        if (!terms.contract().isExplicit() && !terms.contract().defaultConfirmed()) {
            throw new Refused(
                    ProblemType.NOT_READY,
                    new Text(
                            "合同还没有写明知识产权归属和成果使用。请补上，或确认按法律的默认规定办："
                                    + StatutoryDefault.of(terms).zh(),
                            "The contract does not say who owns and uses the result. Add it, or confirm the statutory"
                                    + " default: " + StatutoryDefault.of(terms).en()),
                    List.of());
        }
    }

    private static void requireNegotiating(Booking booking) {
        if (booking.status() != BookingStatus.NEGOTIATING) {
            throw new Refused(
                    ProblemType.STATE_CONFLICT,
                    new Text(
                            "现在的状态是“" + booking.status().label().zh() + "”，不能改条款。",
                            "Terms are written while the sides negotiate; it is now “"
                                    + booking.status().label().en() + "”."),
                    List.of());
        }
    }
}
