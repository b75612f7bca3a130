package org.techmatch.organisation;

/** An organisation, and with it all its listings, has been hidden from the public or shown again. */
public record OrganisationShown(long organisationId, boolean shown) {}
