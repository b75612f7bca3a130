package org.techmatch.organisation;

/** An organisation has become part of another one, which everything of its own now belongs to. */
public record OrganisationMerged(long organisationId, long intoId) {}
