package org.techmatch.organisation;

/** An organisation has a new name or district, which its listings show. */
public record OrganisationChanged(long organisationId) {}
