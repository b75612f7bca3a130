package org.techmatch.contact;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.techmatch.access.Actor;
import org.techmatch.evidence.FileClass;
import org.techmatch.evidence.FileGate;
import org.techmatch.evidence.ListingFiles;
import org.techmatch.evidence.StoredFile;

/** opens the NDA files of a public listing to members of verified organisations that signed its NDA. */
@Singleton
class NdaGate implements FileGate {
    private final ListingFiles listings;
    private final Signatures signatures;

    NdaGate(ListingFiles listings, Signatures signatures) {
        this.listings = listings;
        this.signatures = signatures;
    }

    @Override
    public Optional<Long> organisation(Actor actor, StoredFile file) {
        if (file.fileClass() != FileClass.NDA) {
            return Optional.empty();
        }
        return listings.places(file.id(), FileClass.NDA).stream()
                .flatMap(place -> Signatures.verifiedOrganisations(actor).stream()
                        .filter(id -> signatures
                                .find(place.kind(), place.listingId(), id)
                                .isPresent()))
                .findFirst();
    }
}
