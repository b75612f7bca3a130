package org.techmatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.Await;
import org.techmatch.TestPortal;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.achievement.AchievementService;
import org.techmatch.demand.DemandFixture;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.organisation.OrganisationService;
import org.techmatch.platform.JobLeases;
import org.techmatch.platform.Outbox;
import org.techmatch.searchindex.ListingIndex;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

class IndexIT {
    private static final TestPortal portal = TestPortal.shared();

    @BeforeEach
    void empty() {
        portal.empty();
    }

    @Test
    void aPublishedListingReachesTheIndexByItself() {
        AchievementFixture.achievement().published(portal);

        Await.until(
                "the listing is found", () -> portal.bean(ListingIndex.class).count() == 1);
        assertThat(portal.bean(IndexReconcile.class).run(false).isEqual()).isTrue();
    }

    @Test
    void reconcilingFindsAndRepairsWhatIsMissingStaleAndExtra() {
        long missing = AchievementFixture.achievement().published(portal);
        long stale = AchievementFixture.achievement().published(portal);
        DemandFixture.demand().published(portal);
        portal.settle();
        ListingIndex index = portal.bean(IndexAdministration.class).index();
        ListingKey missingKey = new ListingKey(ListingKind.ACHIEVEMENT, missing);
        ListingKey extraKey = new ListingKey(ListingKind.DEMAND, 999_999_999);
        index.write(List.of(new ListingIndex.Write(missingKey, 1, null)), false);
        portal.bean(org.techmatch.platform.Sql.class)
                .update(
                        "UPDATE public_listing SET version = version + 5 WHERE listing_id = ? AND kind = 'achievement'",
                        stale);
        copyDocument(index, extraKey);

        IndexReconcile.Report found = portal.bean(IndexReconcile.class).run(false);
        assertThat(found.missing()).isEqualTo(1);
        assertThat(found.stale()).isEqualTo(1);
        assertThat(found.extra()).isEqualTo(1);
        assertThat(found.inDatabase()).isEqualTo(3);

        portal.bean(IndexReconcile.class).run(true);
        assertThat(portal.bean(IndexReconcile.class).run(false).isEqual()).isTrue();
    }

    @Test
    void aRebuildKeepsAnsweringAndMissesNothingThatChangesMeanwhile() {
        long holder = OrganisationFixture.unit(portal);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            ids.add(AchievementFixture.achievement()
                    .titled("热失控预警装置第" + i + "号")
                    .published(portal, holder));
        }
        portal.settle();
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> reader = CompletableFuture.supplyAsync(() -> {
            int empty = 0;
            while (!done.get()) {
                empty += portal.get("/api/search").body().contains("\"hits\":[]") ? 1 : 0;
            }
            return empty;
        });

        for (int round = 0; round < 3; round++) {
            long withdrawn = ids.removeFirst();
            CompletableFuture<Void> change = CompletableFuture.runAsync(() -> {
                portal.bean(AchievementService.class).unpublish(withdrawn);
                AchievementFixture.achievement().published(portal, holder);
            });
            assertThat(portal.bean(IndexRebuild.class).run(count -> {})).isPresent();
            change.join();
        }
        done.set(true);

        assertThat(reader.join()).as("answers without hits").isZero();
        portal.bean(IndexWorker.class).drain();
        assertThat(portal.bean(IndexReconcile.class).run(false).isEqual()).isTrue();
        assertThat(portal.bean(ListingIndex.class).count()).isEqualTo(60);
    }

    @Test
    void onlyOneRebuildRunsAtATime() {
        JobLeases leases = portal.bean(JobLeases.class);
        assertThat(leases.take(IndexRebuild.JOB)).isTrue();
        try {
            assertThat(portal.bean(IndexRebuild.class).run(count -> {})).isEmpty();
        } finally {
            leases.release(IndexRebuild.JOB);
        }
    }

    @Test
    void twoWorkersBringEachChangeInOnce() {
        long holder = OrganisationFixture.unit(portal);
        for (int i = 0; i < 40; i++) {
            AchievementFixture.achievement().published(portal, holder);
        }
        IndexWorker worker = portal.bean(IndexWorker.class);
        CompletableFuture.allOf(CompletableFuture.runAsync(worker::drain), CompletableFuture.runAsync(worker::drain))
                .join();

        Await.until("the outbox is empty", () -> portal.bean(Outbox.class).size() == 0);
        assertThat(portal.bean(IndexReconcile.class).run(false).isEqual()).isTrue();
    }

    @Test
    void aRenamedHolderIsFoundByItsNewName() {
        long holder = OrganisationFixture.unit(portal, "遂州理工学院旧名");
        AchievementFixture.achievement().published(portal, holder);
        portal.bean(OrganisationService.class).change(holder, OrganisationFixture.unit("涪江工业大学", "510904"));
        portal.settle();

        String answer = portal.get(
                        "/api/search?q=%E6%B6%AA%E6%B1%9F%E5%B7%A5%E4%B8%9A%E5%A4%A7%E5%AD%A6&district=510904")
                .body();

        assertThat(answer).contains("\"total\":1").contains("涪江工业大学").doesNotContain("旧名");
    }

    private static void copyDocument(ListingIndex index, ListingKey key) {
        var document = portal.bean(ListingDocuments.class)
                .write(portal.bean(org.techmatch.listing.PublicListings.class)
                        .after(null, 1)
                        .getFirst())
                .document();
        assertThat(document).isNotNull();
        index.write(
                List.of(new ListingIndex.Write(
                        key,
                        1,
                        new org.techmatch.searchindex.ListingDocument(
                                key.value(),
                                document.kind(),
                                document.code(),
                                null,
                                document.title(),
                                document.keywords(),
                                document.fields(),
                                null,
                                document.summary(),
                                null,
                                document.indicators(),
                                document.type(),
                                document.stage(),
                                document.trl(),
                                document.mode(),
                                document.price(),
                                document.trial(),
                                null,
                                null,
                                document.industry(),
                                document.discipline(),
                                document.district(),
                                null,
                                document.deadline(),
                                document.publishedAt(),
                                null))),
                false);
    }
}
