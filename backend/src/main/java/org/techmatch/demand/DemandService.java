package org.techmatch.demand;

import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.evidence.ListingFiles;
import org.techmatch.listing.Attachment;
import org.techmatch.listing.FormerContent;
import org.techmatch.listing.FormerContents;
import org.techmatch.listing.PublicListings;
import org.techmatch.listing.Revision;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;
import org.techmatch.screening.Attestation;
import org.techmatch.screening.ScreeningService;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/** Commands on demands. */
@Singleton
public class DemandService {
    private static final String KIND = ListingKind.DEMAND.value();
    private static final String POLICY = "遂科技规〔2024〕3号";

    private final DemandRepository repository;
    private final DemandRules rules;
    private final DemandListing listing;
    private final PublicListings publicListings;
    private final FormerContents formers;
    private final ScreeningService screening;
    private final ListingFiles files;
    private final JsonMapper json;
    private final Clock clock;

    DemandService(
            DemandRepository repository,
            DemandRules rules,
            DemandListing listing,
            PublicListings publicListings,
            FormerContents formers,
            ScreeningService screening,
            ListingFiles files,
            JsonMapper json,
            Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.listing = listing;
        this.publicListings = publicListings;
        this.formers = formers;
        this.screening = screening;
        this.files = files;
        this.json = json;
        this.clock = clock;
    }

    /** Every reason why the demand would be refused, without storing anything. */
    public List<FieldProblem> check(NewDemand draft) {
        return rules.check(draft);
    }

    /**
     * Stores a new demand with its attested screening; it is not public yet.
     *
     * @param attestation null for one that is still to be screened
     * @throws Refused invalid-request with every wrong field
     */
    @Transactional
    public long create(NewDemand draft, @Nullable Attestation attestation) {
        refuseInvalid(draft);
        String content = write(draft.content());
        String hash = Hashes.sha256(content);
        Demand saved = repository.save(Demand.of(draft, content, hash, POLICY, clock.instant()));
        long id = Objects.requireNonNull(saved.id());
        attest(id, hash, attestation);
        return id;
    }

    /**
     * Replaces a demand's content with its attested screening; a published one shows the new content at once.
     *
     * @param attestation null for one that is still to be screened
     * @throws Refused invalid-request with every wrong field, not-found for an unknown id, conflict for a published one
     *     without an attestation
     */
    @Transactional
    public void change(long id, NewDemand draft, @Nullable Attestation attestation) {
        refuseInvalid(draft);
        Demand old = repository.findById(id).orElseThrow(Refused::notFound);
        String content = write(draft.content());
        String hash = Hashes.sha256(content);
        Demand changed = repository.update(old.with(draft, content, hash, clock.instant()));
        attest(id, hash, attestation);
        if (old.revision() != null) {
            formers.forget(key(id));
        }
        if (changed.status() == DemandStatus.PUBLISHED) {
            refuseUnscreened(id, hash);
            project(changed);
        }
    }

    /**
     * Makes a demand public (SM-06 → PUBLISHED); nothing happens if it is already.
     *
     * @throws Refused conflict when its screening did not clear exactly this content
     */
    @Transactional
    public void publish(long id) {
        Demand demand = repository.findById(id).orElseThrow(Refused::notFound);
        if (demand.status() == DemandStatus.PUBLISHED) {
            return;
        }
        refuseUnscreened(id, demand.contentHash());
        show(demand);
    }

    /** Makes a screened demand public, or its revision; the code of its first publication stays. */
    void show(Demand demand) {
        Instant now = clock.instant();
        Instant published = demand.publishedAt() == null ? now : demand.publishedAt();
        String code = demand.publicCode() == null
                ? "XQ-%d-%06d".formatted(published.atZone(Clocks.ZONE).getYear(), demand.id())
                : demand.publicCode();
        project(repository.update(
                demand.inState(DemandStatus.PUBLISHED, code, published, now).revised(null, now)));
        if (demand.revision() != null) {
            long id = Objects.requireNonNull(demand.id());
            formers.forget(key(id));
            screening.supersede(KIND, id, demand.contentHash());
        }
    }

    /**
     * Makes a demand public that never was, or that expired and has a later deadline now, screening it by the attestation if
     * need be; one that was withdrawn stays so.
     *
     * @return whether it became public
     * @throws Refused not-found for an unknown id
     */
    @Transactional
    public boolean publishFirst(long id, Attestation attestation) {
        Demand demand = repository.findById(id).orElseThrow(Refused::notFound);
        LocalDate today = LocalDate.now(clock.withZone(Clocks.ZONE));
        boolean prolonged =
                demand.status() == DemandStatus.EXPIRED && !demand.deadline().isBefore(today);
        if (demand.status() != DemandStatus.READY && !prolonged) {
            return false;
        }
        if (!screening.isCleared(KIND, id, demand.contentHash())) {
            attest(id, demand.contentHash(), attestation);
        }
        publish(id);
        return true;
    }

    /**
     * Takes published demands whose deadline has passed out of every public channel (SM-06 PUBLISHED → EXPIRED).
     *
     * @return how many expired
     */
    @Transactional
    public int expire() {
        List<Long> ids = repository.findIdsPastDeadline(LocalDate.now(clock.withZone(Clocks.ZONE)));
        for (long id : ids) {
            Demand demand = repository.findById(id).orElseThrow();
            repository.update(
                    demand.inState(DemandStatus.EXPIRED, demand.publicCode(), demand.publishedAt(), clock.instant()));
            publicListings.withdraw(new ListingKey(ListingKind.DEMAND, id));
        }
        return ids.size();
    }

    /**
     * Stores what a person handed in: a new demand, or the changed content of one, which the public does not see until it is
     * screened and published.
     *
     * @param id null for a new one
     * @param brief the confidential brief, encrypted
     */
    Demand submitted(@Nullable Long id, NewDemand draft, @Nullable String brief, Actor by) {
        refuseInvalid(draft);
        String content = write(draft.content());
        String hash = Hashes.sha256(content);
        Instant now = clock.instant();
        Demand old = id == null
                ? repository.save(Demand.of(draft, content, hash, POLICY, now).by(by.id(), DemandStatus.DRAFT, brief))
                : repository.findById(id).orElseThrow(Refused::notFound);
        boolean published = old.status() == DemandStatus.PUBLISHED;
        keepFormer(old, published);
        DemandStatus status = published
                ? DemandStatus.PUBLISHED
                : DemandLifecycle.SM_06.take(
                        "submit",
                        old.status(),
                        new DemandLifecycle.Case(
                                draft.ownerOrganisationId(), old.createdBy(), false, false, false, true),
                        by,
                        null);
        Demand stored = repository.update(old.with(draft, content, hash, now)
                .by(by.id(), status, brief)
                .revised(published ? Revision.SCREENING : null, now));
        if (!published) {
            screening.supersede(KIND, Objects.requireNonNull(stored.id()), hash);
        }
        return stored;
    }

    private void keepFormer(Demand old, boolean published) {
        ListingKey key = key(Objects.requireNonNull(old.id()));
        if (!published && old.revision() != null) {
            formers.forget(key);
        } else if (published && old.revision() == null) {
            formers.keep(key, new FormerContent(old.contentHash(), old.content(), null, old.confidentialBrief()));
        }
    }

    /** Gives a revision up: what the public sees, or saw last, is the only content again. */
    void discard(Demand demand) {
        ListingKey key = key(Objects.requireNonNull(demand.id()));
        FormerContent former = formers.of(key).orElseThrow();
        NewDemand back = new NewDemand(demand.ownerOrganisationId(), read(former.content()), null);
        repository.update(demand.with(back, former.content(), former.hash(), clock.instant())
                .by(Objects.requireNonNull(demand.createdBy()), demand.status(), former.secret()));
        formers.forget(key);
        screening.supersede(KIND, key.id(), former.hash());
    }

    private static ListingKey key(long id) {
        return new ListingKey(ListingKind.DEMAND, id);
    }

    private void project(Demand demand) {
        DemandContent content = read(demand.content());
        files.publish(
                KIND,
                Objects.requireNonNull(demand.id()),
                Attachment.attached(content.attachments()),
                content.anonymous());
        publicListings.publish(listing.of(demand, content));
    }

    private void attest(long id, String hash, @Nullable Attestation attestation) {
        if (attestation != null) {
            screening.attest(KIND, id, hash, attestation);
        }
    }

    private void refuseUnscreened(long id, String hash) {
        if (!screening.isCleared(KIND, id, hash)) {
            throw new Refused(
                    ProblemType.CONFLICT,
                    new Text("内容改动后需要重新筛查，筛查通过才能公开。", "The content must be screened before it becomes public."),
                    List.of());
        }
    }

    private void refuseInvalid(NewDemand draft) {
        List<FieldProblem> problems = check(draft);
        if (!problems.isEmpty()) {
            throw Refused.invalid(problems);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DemandContent read(String content) {
        try {
            return Objects.requireNonNull(json.readValue(content, DemandContent.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
