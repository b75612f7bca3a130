package org.techmatch.organisation;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import org.techmatch.catalogue.CatalogueEntry;

/** An organisation as everybody may read it; phone and mail are masked. */
@Serdeable
public record OrganisationView(
        String code,
        String name,
        @Nullable String shortName,
        OrganisationKind kind,
        OrganisationProfile profile,
        @Nullable String uscc,
        @Nullable CatalogueEntry district,
        @Nullable String address,
        @Nullable String website,
        @Nullable String intro,
        Contact contact) {
    /** Who to ask; the full values are shown to verified members after a logged reveal. */
    @Serdeable
    public record Contact(
            @Nullable String name,
            @Nullable String phoneMasked,
            @Nullable String emailMasked) {
        static Contact of(@Nullable String name, @Nullable String phone, @Nullable String email) {
            return new Contact(name, phone == null ? null : maskPhone(phone), email == null ? null : maskEmail(email));
        }

        private static String maskPhone(String phone) {
            if (phone.length() < 7) {
                return "****";
            }
            int start = phone.indexOf('-') > 0 ? phone.indexOf('-') + 1 : 3;
            int end = phone.length() - Math.min(4, phone.length() - start - 1);
            String gap = phone.charAt(start - 1) == '-' ? "" : " ";
            return phone.substring(0, start) + gap + "****" + gap + phone.substring(Math.max(end, start + 1));
        }

        private static String maskEmail(String email) {
            int at = email.indexOf('@');
            return email.substring(0, Math.min(2, Math.max(at, 0))) + "***" + email.substring(Math.max(at, 0));
        }
    }
}
