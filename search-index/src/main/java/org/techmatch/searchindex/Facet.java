package org.techmatch.searchindex;

import org.jspecify.annotations.Nullable;

/**
 * What a search can be narrowed by. {@link #name()} is the field of the index, {@link #appliesTo} the only kind of
 * listing that the filter may hide; null means both.
 */
public enum Facet {
    TYPE("type", ListingKind.ACHIEVEMENT, 12),
    STAGE("stage", ListingKind.ACHIEVEMENT, 3),
    TRL("trl", ListingKind.ACHIEVEMENT, 9),
    MODE("mode", ListingKind.ACHIEVEMENT, 8),
    PRICE("price", ListingKind.ACHIEVEMENT, 4),
    TRIAL("trial", ListingKind.ACHIEVEMENT, 2),
    DEMAND_KIND("demandKind", ListingKind.DEMAND, 5),
    BOOKING("booking", ListingKind.DEMAND, 2),
    INDUSTRY("industry", null, 120),
    DISCIPLINE("discipline", null, 70),
    DISTRICT("district", null, 20),
    ORGANISATION("organisation", null, 200);

    private final String field;
    private final @Nullable ListingKind appliesTo;
    private final int valuesMax;

    Facet(String field, @Nullable ListingKind appliesTo, int valuesMax) {
        this.field = field;
        this.appliesTo = appliesTo;
        this.valuesMax = valuesMax;
    }

    /** The field of the index, and the name in JSON and in the URL. */
    public String field() {
        return field;
    }

    /** The only kind that this filter narrows, or null for both. */
    public @Nullable ListingKind appliesTo() {
        return appliesTo;
    }

    /** How many values are counted at most. */
    public int valuesMax() {
        return valuesMax;
    }
}
