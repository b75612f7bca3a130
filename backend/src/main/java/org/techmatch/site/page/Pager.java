package org.techmatch.site.page;

import org.jspecify.annotations.Nullable;
import org.techmatch.site.QueryPath;

/** Links to the pages before and after. */
final class Pager {
    private Pager() {}

    static void write(
            Html html, PageContext context, QueryPath address, @Nullable String previous, @Nullable String next) {
        if (previous != null || next != null) {
            html.element("p", p -> {
                if (previous != null) {
                    p.link(context.path(address.to(previous)), context.say("pager.previous"), "rel", "prev")
                            .text(" ");
                }
                if (next != null) {
                    p.link(context.path(address.to(next)), context.say("pager.next"), "rel", "next");
                }
            });
        }
    }
}
