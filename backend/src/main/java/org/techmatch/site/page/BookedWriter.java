package org.techmatch.site.page;

import java.util.List;
import org.techmatch.booking.BookedHall;

/** Writes the hall of booked projects. */
final class BookedWriter {
    private static final String PATH = "/booked";

    private BookedWriter() {}

    static Page hall(PageContext context, BookedHall hall) {
        List<Layout.Crumb> crumbs = List.of(new Layout.Crumb(context.say("booked.title"), PATH));
        Html body = Layout.body(context, PATH, crumbs, main -> {
            main.element("h1", context.say("booked.title"));
            main.element("p", context.say("booked.lead"));
            if (hall.items().isEmpty()) {
                main.element("p", context.say("booked.none"));
            }
            main.element("ul", list -> hall.items().forEach(card -> card(list, context, card)));
        });
        return Page.of(context.say("booked.title"), context.say("booked.lead"), PATH, body)
                .withData(List.of(JsonLd.crumbs(context, crumbs)));
    }

    private static void card(Html list, PageContext context, BookedHall.Card card) {
        String title = card.demandTitle();
        list.element("li", row -> {
            if (title == null) {
                row.element("h2", card.code());
            } else {
                row.element("h2", h -> h.link(context.path("/demands/" + card.demandCode()), title, context.chinese()));
            }
            String delivery = card.delivery();
            row.element(
                    "p",
                    card.code() + " · " + card.unit() + " · " + card.state().label()
                            + (delivery == null ? "" : " · " + delivery));
        });
    }
}
