package org.techmatch.booking;

import java.util.ArrayList;
import java.util.List;
import org.techmatch.platform.Ppm;

/** Says what everybody will own under each outcome, with how it comes about, by the arithmetic that vests. */
final class Outcomes {
    private Outcomes() {}

    /**
     * All outcomes of terms whose shares are valid.
     *
     * @param accepted how many milestones are accepted so far, for a failure now
     */
    static List<BookingView.Outcome> of(BookingTerms terms, String enterprise, String unit, int accepted) {
        BookingShares shares = BookingShares.of(terms);
        List<BookingView.Outcome> all = new ArrayList<>();
        all.add(new BookingView.Outcome("DELIVERED", 0, owners(terms, shares.delivered(), enterprise, unit, true)));
        for (int i = 1; i <= terms.milestones().size(); i++) {
            all.add(new BookingView.Outcome("AFTER", i, owners(terms, shares.after(i), enterprise, unit, false)));
        }
        all.add(new BookingView.Outcome(
                "FAILED", accepted, owners(terms, shares.after(accepted), enterprise, unit, false)));
        return all;
    }

    private static List<BookingView.Owner> owners(
            BookingTerms terms, BookingShares.Owned owned, String enterprise, String unit, boolean whole) {
        List<BookingView.Owner> owners = new ArrayList<>();
        owners.add(owner("ENTERPRISE", enterprise, owned.enterprise(), percent(terms.enterpriseShare())));
        for (int i = 0; i < terms.lines().size(); i++) {
            BookingTerms.Line line = terms.lines().get(i);
            String formula =
                    percent(terms.unitSideShare()) + " × " + percent(terms.teamShare()) + " × " + percent(line.share());
            owners.add(owner("MEMBER", line.name(), owned.members().get(i), whole ? formula : ""));
        }
        owners.add(owner(
                "UNIT",
                unit,
                owned.unit(),
                percent(terms.unitSideShare()) + " − " + percent(Ppm.percent(owned.team()))));
        return owners;
    }

    private static BookingView.Owner owner(String kind, String name, int ppm, String formula) {
        return new BookingView.Owner(kind, name, ppm, Ppm.percent(ppm), formula);
    }

    private static String percent(String share) {
        String shorter = share.contains(".") ? share.replaceAll("0+$", "").replaceAll("\\.$", "") : share;
        return shorter + "%";
    }
}
