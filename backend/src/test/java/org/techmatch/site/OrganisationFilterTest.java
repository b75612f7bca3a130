package org.techmatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.techmatch.organisation.OrganisationKind;

class OrganisationFilterTest {
    @Test
    void signsThatAreSpecialToLikeAreEscapedAndBracketsMatchInEitherWidth() {
        assertThat(OrganisationFilter.pattern("100%_!")).isEqualTo("%100!%!_!!%");
        assertThat(OrganisationFilter.pattern("（集团）ＡＢ")).isEqualTo("%_集团_ab%");
    }

    @Test
    void everyWordMustOccurAndThePlaceComesLast() {
        OrganisationQuery query = new OrganisationQuery(
                Set.of(OrganisationKind.FUND), Set.of("510903"), "盐 化工", new OrganisationQuery.Cursor(true, 7), 20);

        OrganisationFilter filter = OrganisationFilter.of(query).onPage(query);

        assertThat(filter.parameters()).containsExactly("510903", "%盐%", "%化工%", "FUND", 7L);
        assertThat(filter.condition()).endsWith("AND o.kind IN (?) AND o.id < ?");
        assertThat(filter.order(query)).isEqualTo(" ORDER BY o.id DESC LIMIT 21");
    }

    @Test
    void moreWordsThanAreSensibleAreNotLookedFor() {
        String words = "a b c d e f g h i j";
        OrganisationQuery query = new OrganisationQuery(new TreeSet<>(), Set.of(), words, null, 20);

        assertThat(OrganisationFilter.of(query).parameters()).hasSize(8);
    }
}
