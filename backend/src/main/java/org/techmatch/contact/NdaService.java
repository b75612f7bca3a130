package org.techmatch.contact;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.evidence.FileClass;
import org.techmatch.evidence.ListingFiles;
import org.techmatch.organisation.OrganisationFacts;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/** shows and signs the NDAs of public listings that need one. */
@Singleton
class NdaService {
    private final Sql sql;
    private final ListingFiles files;
    private final Ndas ndas;
    private final Signatures signatures;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final Clock clock;

    NdaService(
            Sql sql,
            ListingFiles files,
            Ndas ndas,
            Signatures signatures,
            Organisations organisations,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.files = files;
        this.ndas = ndas;
        this.signatures = signatures;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    private record Listing(String kind, long id, String code, String title) {}

    NdaView view(String code, Actor actor) {
        Listing listing = listing(code);
        List<NdaView.NdaFile> shown = files.shown(listing.kind(), listing.id(), FileClass.NDA).stream()
                .map(file -> new NdaView.NdaFile(file.id(), file.name(), file.size(), file.type()))
                .toList();
        List<NdaView.Party> parties = Signatures.verifiedOrganisations(actor).stream()
                .flatMap(id -> organisations.find(id).stream())
                .map(organisation -> party(listing, organisation, actor))
                .toList();
        return new NdaView(listing.code(), listing.title(), NdaWords.of(listing.code()), shown, parties);
    }

    /**
     * Signs for an organisation; once more changes nothing.
     *
     * @throws Refused not-found for a listing without an NDA or an organisation that the person may not sign for,
     *     conflict when another text was shown
     */
    @Transactional
    public void sign(Signature signature, Actor actor) {
        Listing listing = listing(signature.listingCode());
        long organisation = signature.organisationId();
        actor.require(Permission.SIGN_NDA, organisation);
        if (!Signatures.verifiedOrganisations(actor).contains(organisation)) {
            throw Refused.notFound();
        }
        NdaView.NdaText text = NdaWords.of(listing.code());
        if (!text.hash().equals(signature.textHash())) {
            throw new Refused(
                    ProblemType.CONFLICT,
                    new Text("承诺书文本已更新，请重新阅读后再签。", "The text has changed; read it again before signing."),
                    List.of());
        }
        int signed = sql.update(
                "INSERT IGNORE INTO nda_signature (listing_kind, listing_id, organisation_id, text_version, text_hash,"
                        + " account_id, signed_by, signed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                listing.kind(),
                listing.id(),
                organisation,
                text.version(),
                text.hash(),
                actor.id(),
                actor.name(),
                clock.instant());
        if (signed > 0) {
            audit.record(Audit.of(actor, "sign-nda", listing.kind(), listing.id())
                    .in(organisation)
                    .because(listing.code() + " " + text.version())
                    .content(text.hash()));
        }
    }

    private Listing listing(String code) {
        return sql.first(
                        "SELECT kind, listing_id, public_code, title FROM public_listing WHERE public_code = ? AND visible",
                        row -> new Listing(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)),
                        code)
                .filter(found -> ndas.isNeeded(
                        new ListingKey(ListingKind.valueOf(found.kind().toUpperCase(Locale.ROOT)), found.id())))
                .orElseThrow(Refused::notFound);
    }

    private NdaView.Party party(Listing listing, OrganisationFacts organisation, Actor actor) {
        Optional<Signatures.Signed> signed = signatures.find(listing.kind(), listing.id(), organisation.id());
        return new NdaView.Party(
                organisation.id(),
                organisation.name(),
                actor.may(Permission.SIGN_NDA, organisation.id()),
                signed.map(s -> Clocks.local(s.at())).orElse(null),
                signed.map(Signatures.Signed::by).orElse(null));
    }
}
