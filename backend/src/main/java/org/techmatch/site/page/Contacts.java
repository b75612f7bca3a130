package org.techmatch.site.page;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.techmatch.organisation.OrganisationView;

/** Small pieces that several pages show: the masked contact, a value with its unit. */
final class Contacts {
    private Contacts() {}

    /** Whom to ask, masked. */
    static void write(Html html, PageContext context, @Nullable OrganisationView organisation) {
        if (organisation != null) {
            OrganisationView.Contact contact = organisation.contact();
            html.section(
                    context.say("contact.title"),
                    Stream.of(contact.name(), contact.phoneMasked(), contact.emailMasked())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(" · ")),
                    context.chinese());
        }
    }

    /** A value and its unit; no space before a percent sign. */
    static String measured(String value, @Nullable String unit) {
        if (unit == null || unit.isBlank()) {
            return value;
        }
        return unit.startsWith("%") || unit.startsWith("‰") ? value + unit : value + " " + unit;
    }
}
