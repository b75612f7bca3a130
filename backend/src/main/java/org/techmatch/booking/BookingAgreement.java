package org.techmatch.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.techmatch.access.Actor;
import org.techmatch.document.DocumentKind;
import org.techmatch.document.DocumentModel;
import org.techmatch.document.DocumentSubject;
import org.techmatch.document.Documents;
import org.techmatch.document.IssuedDocument;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Ppm;

/** Issues the agreement on frozen terms, and the statement of what has vested. */
@Singleton
class BookingAgreement {
    private final Documents documents;
    private final BookingNames names;
    private final Clock clock;

    BookingAgreement(Documents documents, BookingNames names, Clock clock) {
        this.documents = documents;
        this.names = names;
        this.clock = clock;
    }

    IssuedDocument issue(Booking booking, BookingTerms terms, Actor by) {
        return documents.issue(
                DocumentKind.BOOKING_AGREEMENT,
                new DocumentSubject(Booking.KIND, booking.id()),
                booking.unitId(),
                "预约赋权协议 " + booking.code(),
                new DocumentModel(values(booking, terms), rows(terms)),
                by);
    }

    private Map<String, String> values(Booking booking, BookingTerms terms) {
        BookingTerms.Contract contract = terms.contract();
        Map<String, String> values = new HashMap<>();
        values.put("number", booking.code());
        values.put("demand", booking.title());
        values.put("demandCode", booking.demandCode());
        values.put("enterprise", names.organisation(booking.enterpriseId()));
        values.put("unit", names.organisation(booking.unitId()));
        values.put("representative", names.person(booking.representativeId()));
        values.put("enterpriseShare", terms.enterpriseShare() + "%");
        values.put("unitSideShare", terms.unitSideShare() + "%");
        values.put("team", terms.teamShare() + "%");
        values.put("vesting", terms.vestMode().equals(BookingTerms.CLIFF) ? "交付时一次归属，此前不归属。" : "每个里程碑经确认后按权重归属，交付时补足。");
        values.put(
                "ip",
                contract.isExplicit()
                        ? contract.ipClause()
                        : StatutoryDefault.of(terms).zh());
        values.put("use", contract.isExplicit() ? contract.useClause() : "成果使用按上述法律规定办理。");
        values.put("criteria", terms.acceptanceKey().equals(BookingTerms.BOTH) ? "每次验收由企业和单位都确认才算通过。" : "每次验收由企业确认。");
        values.put("expected", terms.expectedDelivery().toString());
        values.put("longStop", terms.longStop().toString());
        values.put("today", LocalDate.ofInstant(clock.instant(), Clocks.ZONE).toString());
        return values;
    }

    private static Map<String, List<Map<String, String>>> rows(BookingTerms terms) {
        List<Integer> owned = BookingShares.of(terms).delivered().members();
        List<Map<String, String>> lines = new ArrayList<>();
        for (int i = 0; i < terms.lines().size(); i++) {
            BookingTerms.Line line = terms.lines().get(i);
            lines.add(Map.of(
                    "seq",
                    String.valueOf(i + 1),
                    "name",
                    line.name(),
                    "share",
                    line.share() + "%",
                    "owns",
                    Ppm.percent(owned.get(i)) + "%"));
        }
        List<Map<String, String>> milestones = new ArrayList<>();
        for (int i = 0; i < terms.milestones().size(); i++) {
            BookingTerms.Step step = terms.milestones().get(i);
            milestones.add(Map.of(
                    "seq", String.valueOf(i + 1),
                    "name", step.name(),
                    "due", step.due().toString(),
                    "weight", step.weight() + "%"));
        }
        List<Map<String, String>> payments = new ArrayList<>();
        for (int i = 0; i < terms.payments().size(); i++) {
            BookingTerms.Payment payment = terms.payments().get(i);
            payments.add(Map.of(
                    "seq", String.valueOf(i + 1),
                    "due", payment.due().toString(),
                    "amount", payment.amount()));
        }
        return Map.of(
                "lines", lines,
                "milestones", milestones,
                "outputs",
                        terms.outputs().stream()
                                .map(each -> Map.of("output", each.description()))
                                .toList(),
                "criteriaRows",
                        terms.criteria().stream()
                                .map(each -> Map.of(
                                        "indicator", each.indicator(),
                                        "op", each.op(),
                                        "value", each.value(),
                                        "method", each.method()))
                                .toList(),
                "payments", payments);
    }
}
