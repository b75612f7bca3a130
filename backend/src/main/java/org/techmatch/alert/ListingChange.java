package org.techmatch.alert;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Text;

/** What has changed of a listing, in its codes. */
@Serdeable
record ListingChange(
        Kind what, @Nullable String from, @Nullable String to) {
    /** What of a listing is worth telling when it changes. */
    enum Kind {
        STAGE(new Text("阶段", "Stage")),
        TRL(new Text("成熟度", "Readiness")),
        PRICE(new Text("价格", "Price")),
        TERMS(new Text("合作方式", "Terms")),
        DEADLINE(new Text("截止日期", "Deadline"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        Text label() {
            return label;
        }
    }
}
