package org.techmatch.bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.techmatch.account.AccountService;
import org.techmatch.account.AccountStatus;
import org.techmatch.account.NewAccount;
import org.techmatch.achievement.AchievementContent.Stage;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.achievement.AchievementService;
import org.techmatch.achievement.NewAchievement;
import org.techmatch.alert.AlertDelivery;
import org.techmatch.alert.AlertWorker;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.organisation.OrganisationService;
import org.techmatch.platform.Sql;
import org.techmatch.screening.Attestation;
import org.techmatch.search.IndexRebuild;
import org.techmatch.search.IndexWorker;
import org.techmatch.server.Servers;
import org.techmatch.server.Settings;

/**
 * Prints how long changed listings take to be compared with saved searches, and their hits to be told.
 * {@code -Dbench.searches=100000}, {@code -Dbench.listings=1000}.
 */
public final class AlertBench {
    private static final int SEARCHES = Integer.getInteger("bench.searches", 100_000);
    private static final int LISTINGS = Integer.getInteger("bench.listings", 1_000);
    private static final int ROWS_AT_ONCE = 1_000;

    /** One saved search of so many is told at once, the others later. */
    private static final int TOLD_EACH = 100;

    private static final Attestation ATTESTATION = new Attestation("benchmark", "benchmark");

    private final ApplicationContext context;
    private final Corpus corpus;
    private final Random random = new Random(20_261_124);
    private final List<Long> listings = new ArrayList<>();
    private final List<Corpus.Text> texts = new ArrayList<>();
    private final long holder;

    private AlertBench(ApplicationContext context, Corpus corpus) {
        this.context = context;
        this.corpus = corpus;
        this.holder = context.getBean(OrganisationService.class).create(OrganisationFixture.unit("遂州理工学院", "510903"));
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put(
                "TECHMATCH_DATA_DIR",
                Files.createTempDirectory(Path.of("target"), "bench-data-").toString());
        try (Servers servers = Servers.open(Settings.of(environment), Servers.Use.PORTAL);
                ApplicationContext context = ApplicationContext.builder()
                        .banner(false)
                        .properties(servers.connections().properties())
                        .properties(Map.of("techmatch.jobs", "false"))
                        .start()) {
            new AlertBench(context, Corpus.of(System.getProperty("bench.corpus", ""))).run();
        }
        System.exit(0);
    }

    private void run() {
        context.getBean(IndexRebuild.class).run(count -> {});
        publish();
        index();
        timed("%,d listings become known".formatted(LISTINGS), worker()::drain);
        save();
        change(0, 1);
        timed("%,d saved searches read, 1 listing compared".formatted(SEARCHES), worker()::drain);
        change(1, 2);
        timed("1 listing compared", worker()::drain);
        change(0, LISTINGS);
        timed("%,d changed listings compared (goal ≤ 60 s)".formatted(LISTINGS), worker()::drain);
        Sql sql = context.getBean(Sql.class);
        System.out.printf("%,d hits%n", sql.count("SELECT COUNT(*) FROM saved_search_hit"));
        timed("told", context.getBean(AlertDelivery.class)::run);
        System.out.printf("%,d messages%n", sql.count("SELECT COUNT(*) FROM notification"));
    }

    private AlertWorker worker() {
        return context.getBean(AlertWorker.class);
    }

    private void publish() {
        AchievementService service = context.getBean(AchievementService.class);
        inOne(() -> {
            for (int i = 0; i < LISTINGS; i++) {
                texts.add(corpus.next(i));
                long id = service.create(draft(i, Stage.LAB), ATTESTATION);
                service.publish(id);
                listings.add(id);
            }
        });
    }

    private void change(int from, int to) {
        AchievementService service = context.getBean(AchievementService.class);
        inOne(() -> {
            for (int i = from; i < to; i++) {
                service.change(
                        listings.get(i), draft(i, i < 2 && to == LISTINGS ? Stage.MATURE : Stage.PILOT), ATTESTATION);
                service.publish(listings.get(i));
            }
        });
        index();
    }

    private NewAchievement draft(int number, Stage stage) {
        Corpus.Text text = texts.get(number);
        return AchievementFixture.achievement()
                .titled(text.title())
                .about(text.summary())
                .keywords(text.keywords().toArray(String[]::new))
                .at(stage, stage == Stage.LAB ? 3 : 6)
                .draft(holder);
    }

    private void index() {
        context.getBean(IndexWorker.class).drain();
    }

    /** Words that people search for, one to three, a third of them with filters. */
    private void save() {
        AccountService accounts = context.getBean(AccountService.class);
        NewAccount person = new NewAccount("bench", "correct horse battery", "测量", "13800000000", "bench@example.org");
        long account = accounts.register(person, accounts.hash(person), AccountStatus.ACTIVE, null);
        Sql sql = context.getBean(Sql.class);
        Timestamp now = Timestamp.from(Instant.now());
        for (int done = 0; done < SEARCHES; done += ROWS_AT_ONCE) {
            List<@Nullable Object> parameters = new ArrayList<>();
            for (int i = 0; i < ROWS_AT_ONCE; i++) {
                String frequency = (done + i) % TOLD_EACH == 0 ? "INSTANTLY" : "DAILY";
                parameters.addAll(List.of(account, "订阅" + (done + i), query(), now, frequency));
            }
            sql.update(
                    "INSERT INTO saved_search (account_id, name, query, created_at, watch, frequency, in_app, by_mail,"
                            + " feed_serial) VALUES "
                            + String.join(
                                    ", ",
                                    java.util.Collections.nCopies(
                                            ROWS_AT_ONCE, "(?, ?, ?, ?, 'ALL', ?, TRUE, FALSE, 0)")),
                    parameters.toArray());
        }
    }

    private String query() {
        List<String> words = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            Corpus.Text text = texts.get(random.nextInt(texts.size()));
            int from = random.nextInt(text.summary().length() - 8);
            words.add(
                    i == 0
                            ? corpus.word(random.nextInt(100_000))
                            : text.summary().substring(from, from + 2 + random.nextInt(4)));
        }
        String typed = String.join(" ", words);
        String filters = switch (random.nextInt(6)) {
            case 0 -> "&stage=PILOT";
            case 1 -> "&kind=achievement&mode=TRANSFER&stage=PILOT";
            default -> "";
        };
        return "q=" + URLEncoder.encode(typed.length() > 40 ? typed.substring(0, 40) : typed, StandardCharsets.UTF_8)
                + filters;
    }

    private void inOne(Runnable work) {
        TransactionOperations<?> transactions = context.getBean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            work.run();
            return 0;
        });
    }

    private static void timed(String what, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        System.out.printf("%s: %.2f s%n", what, (System.nanoTime() - begun) / 1e9);
    }
}
