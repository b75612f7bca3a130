package org.techmatch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.techmatch.platform.Sql;
import org.techmatch.search.IndexReconcile;
import org.techmatch.search.IndexWorker;
import org.techmatch.search.Workers;

/** A portal on the tests' servers, listening on a free port, with indices of its own. */
public final class TestPortal implements AutoCloseable {
    private static final List<String> TABLES = List.of(
            "booking_key",
            "booking_request",
            "vesting_event",
            "booking_verdict",
            "booking_submission",
            "booking_milestone",
            "booking_consent",
            "booking_member",
            "booking_terms",
            "booked_project",
            "letter_achievement",
            "letter_person",
            "letter",
            "empowerment_line",
            "empowerment",
            "signing_code",
            "document_signature",
            "document",
            "document_template",
            "inventory_line",
            "inventory_run",
            "ledger_request",
            "ledger_proposal",
            "ownership",
            "ledger_event",
            "ledger_entry",
            "ledger_counter",
            "decision_record",
            "objection_overdue",
            "objection_conclusion",
            "objection_handling",
            "notice_evidence",
            "objection_person",
            "notice_objection",
            "notice_event",
            "notice_interest",
            "notice",
            "calendar_day",
            "calendar_version",
            "synonym_group",
            "saved_search_hit",
            "saved_search",
            "listing_change",
            "known_listing",
            "mail_outbox",
            "match_message_file",
            "match_message",
            "match_decision",
            "match_proposal",
            "listing_match",
            "match_task",
            "match_opt_out",
            "supply_search",
            "screening_candidate",
            "screening_task",
            "match_event_result",
            "match_event_attendance",
            "match_event",
            "notification_preference",
            "parameter_version",
            "nda_signature",
            "contact_reveal",
            "contact_quota",
            "listing_file",
            "stored_file_chunk",
            "stored_file",
            "notification",
            "account_token",
            "account_consent",
            "account_identity",
            "invitation",
            "leading_group_member",
            "leading_group",
            "internal_rule",
            "secrecy_report",
            "secrecy_incident",
            "completer_confirmation",
            "listing_draft",
            "former_content",
            "portal_session",
            "membership",
            "account",
            "audit_event",
            "audit_day",
            "completer",
            "achievement",
            "demand",
            "secrecy_screening",
            "public_listing",
            "outbox",
            "embedding",
            "job_lease",
            "imported_row",
            "import_mapping",
            "organisation");
    private static final int READY_SECONDS_MAX = 120;

    /** Its tests let time pass themselves, so that portals of one's own are left alone. */
    private static final TestPortal SHARED = create(
            Map.of("techmatch.alert.jobs", false, "techmatch.ledger.jobs", false, "techmatch.notice.jobs", false));

    private final ApplicationContext context;
    private final EmbeddedServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    private TestPortal(ApplicationContext context) {
        this.context = context;
        this.server = context.getBean(EmbeddedServer.class).start();
        awaitReady();
    }

    /** The portal that most tests share; empty it before each. */
    public static TestPortal shared() {
        return SHARED;
    }

    /**
     * A portal of one's own with more configuration, on the same servers but with indices of its own; until it is closed
     * the shared portal's worker leaves the changes to it.
     */
    public static TestPortal start(Map<String, Object> more) {
        Workers.pause(SHARED);
        return create(more);
    }

    private static TestPortal create(Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(TestServers.connections().properties());
        properties.put("micronaut.server.port", -1);
        properties.put("micronaut.server.host", "127.0.0.1");
        properties.put(
                "techmatch.search.prefix",
                "test-" + UUID.randomUUID().toString().substring(0, 8));
        properties.put("techmatch.search.poll-millis", 50);
        properties.put("techmatch.search.meaning", false);
        properties.put("techmatch.limits.search-per-minute", 0);
        properties.put("techmatch.limits.export-per-minute", 0);
        properties.put("techmatch.limits.sign-in-per-minute", 0);
        properties.put("techmatch.limits.register-per-minute", 0);
        properties.put("techmatch.limits.object-per-minute", 0);
        properties.put("techmatch.match.settle", "0s");
        properties.put("techmatch.match.poll", "1h");
        properties.put("techmatch.secret", "the secret of the tests");
        properties.putAll(more);
        return new TestPortal(ApplicationContext.builder()
                .banner(false)
                .properties(properties)
                .start());
    }

    /** A bean of the application. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Empties database and index. */
    public TestPortal empty() {
        Sql sql = bean(Sql.class);
        TABLES.forEach(table -> sql.update("DELETE FROM " + table));
        settle();
        return this;
    }

    /** Waits for nothing: brings every waiting change into the index and makes it visible now. */
    public void settle() {
        bean(IndexWorker.class).drain();
        bean(IndexReconcile.class).run(true);
    }

    /** The client of the search server. */
    public ElasticsearchClient search() {
        return bean(ElasticsearchClient.class);
    }

    /** The portal's own address. */
    public URI address() {
        return server.getURI();
    }

    /** GET of a path with its query. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** A request without a body. */
    public HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitReady() {
        Instant end = Instant.now().plusSeconds(READY_SECONDS_MAX);
        while (get("/health/readiness").statusCode() != 200) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the portal does not become ready");
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    @Override
    public void close() {
        context.close();
        Workers.resume(SHARED);
    }
}
