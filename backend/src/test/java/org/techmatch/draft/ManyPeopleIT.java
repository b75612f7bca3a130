package org.techmatch.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.evidence.AuditVerification;
import org.techmatch.platform.Sql;

/** Two hundred people type and publish at once: nobody sees an error, and nothing that was saved is lost. */
class ManyPeopleIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final int PEOPLE = 200;
    private static final int SIGNING_IN = 4;
    private static final int SAVES = 5;
    private static final int EVERY_TENTH = 10;

    private final Sql sql = PORTAL.bean(Sql.class);
    private final Queue<String> strange = new ConcurrentLinkedQueue<>();
    private ListingSteps steps;

    @BeforeEach
    void prepare() {
        steps = ListingSteps.in(PORTAL);
    }

    @Test
    void twoHundredPeopleTypeAndPublishAtOnceAndNothingIsLost_R_006() throws Exception {
        // signing in is made slow on purpose, so it is not what is tried here
        List<Person> people = all(SIGNING_IN, IntStream.range(0, PEOPLE)
                .mapToObj(i -> (Callable<Person>) () -> steps.people.with(Role.RESEARCHER, steps.unit))
                .toList());

        List<String> last = all(PEOPLE, IntStream.range(0, PEOPLE)
                .mapToObj(i -> (Callable<String>) () -> type(people.get(i), i))
                .toList());

        assertThat(strange).isEmpty();
        for (int i = 0; i < PEOPLE; i++) {
            String draft = last.get(i);
            assertThat(people.get(i).get("/api/my/drafts/" + draft).body())
                    .as("what person %d saved last", i)
                    .contains(title(i, SAVES));
        }
        assertThat(sql.count("SELECT COUNT(*) FROM public_listing WHERE visible"))
                .isEqualTo(PEOPLE / EVERY_TENTH);
        AuditVerification.Result audit = PORTAL.bean(AuditVerification.class).run();
        assertThat(audit.isWhole()).as(audit.toString()).isTrue();
        PORTAL.settle();
        assertThat(PORTAL.get("/api/search?q=" + ListingSteps.encoded("同时填写")).body())
                .contains("\"total\":" + PEOPLE / EVERY_TENTH + ",");
    }

    /** Saves a draft again and again; every tenth person's is screened and published too. The number of the draft. */
    private String type(Person person, int number) {
        HttpResponse<String> draft = noted(steps.begin(person, steps.unit, "achievement"), 201);
        for (int save = 1; save <= SAVES; save++) {
            draft = noted(steps.save(person, draft, ListingSteps.form(title(number, save), person)), 200);
            assertThat(draft.body()).contains(title(number, save));
        }
        if (number % EVERY_TENTH == 0) {
            HttpResponse<String> submitted = noted(steps.submit(person, draft), 200);
            long listing = ListingSteps.listing(submitted);
            noted(steps.decide(steps.reviewer, "achievement", listing, "clear"), 200);
            noted(steps.move(steps.office, "achievement", listing, "publish"), 200);
        }
        return String.valueOf(ListingSteps.id(draft));
    }

    private HttpResponse<String> noted(HttpResponse<String> answer, int expected) {
        if (answer.statusCode() != expected) {
            strange.add(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static String title(int number, int save) {
        return "第%d位同时填写的第%d稿".formatted(number, save);
    }

    private static <T> List<T> all(int atOnce, List<Callable<T>> work) throws Exception {
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            for (Future<T> result : threads.invokeAll(work)) {
                results.add(result.get());
            }
        }
        return results;
    }
}
