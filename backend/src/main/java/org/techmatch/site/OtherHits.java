package org.techmatch.site;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.techmatch.content.PolicySearch;

/**
 * What a search finds beside listings.
 *
 * @param organisationsTotal verified organisations that have all words; the first are in {@code organisations}
 * @param experts completers of achievements that have the words, at most five
 * @param policies articles of the policy documents, best first
 */
@Serdeable
record OtherHits(
        long organisationsTotal,
        List<OrganisationList.Item> organisations,
        List<Expert> experts,
        List<PolicySearch.Found> policies) {}
