package org.techmatch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.account.AccountService;
import org.techmatch.account.AccountStatus;
import org.techmatch.account.NewAccount;

/** People with roles, each signed in with a cookie of their own. */
public final class TestPeople {
    /** The password of everybody. */
    public static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final TestPortal portal;

    private TestPeople(TestPortal portal) {
        this.portal = portal;
    }

    /** People of a portal. */
    public static TestPeople in(TestPortal portal) {
        return new TestPeople(portal);
    }

    /** A person without any role, signed in. */
    public Person somebody() {
        int number = NUMBER.incrementAndGet();
        NewAccount account = new NewAccount(
                "person" + number,
                PASSWORD,
                "测试员" + number,
                "138" + String.format("%08d", number),
                "person" + number + "@example.org");
        long id = portal.bean(AccountService.class)
                .register(account, portal.bean(AccountService.class).hash(account), AccountStatus.ACTIVE, null);
        Person person = new Person(portal, id, account.loginName());
        person.signIn();
        return person;
    }

    /**
     * A person with a role, signed in.
     *
     * @param organisationId null for a portal-wide role
     */
    public Person with(Role role, @Nullable Long organisationId) {
        Person person = somebody();
        portal.bean(AccountService.class).grant(person.accountId, role, organisationId, Actor.system("test"));
        return person;
    }

    /** Somebody signed in. */
    public static final class Person {
        private final TestPortal portal;
        private final long accountId;
        private final String loginName;
        private final HttpClient http = HttpClient.newHttpClient();
        private String cookie = "";

        private Person(TestPortal portal, long accountId, String loginName) {
            this.portal = portal;
            this.accountId = accountId;
            this.loginName = loginName;
        }

        /** The account's id. */
        public long accountId() {
            return accountId;
        }

        /** The name to sign in with. */
        public String loginName() {
            return loginName;
        }

        /** The person as the services know it, with the roles that count now. */
        public Actor actor() {
            return portal.bean(AccountService.class).actor(accountId);
        }

        /** The cookie of the session. */
        public String cookie() {
            return cookie;
        }

        /** Begins a session. */
        public Person signIn() {
            HttpResponse<String> answer =
                    post("/api/session", "{\"loginName\":\"" + loginName + "\",\"password\":\"" + PASSWORD + "\"}");
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
            cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
            return this;
        }

        public HttpResponse<String> get(String path) {
            return send("GET", path, null);
        }

        public HttpResponse<String> post(String path, String json) {
            return send("POST", path, json);
        }

        /** A request that creates a right or a signature: with a key of its own. */
        public HttpResponse<String> postKeyed(String path, String json, String key) {
            return send("POST", path, json, "Idempotency-Key", key);
        }

        public HttpResponse<String> put(String path, String json) {
            return send("PUT", path, json);
        }

        public HttpResponse<String> delete(String path) {
            return send("DELETE", path, null);
        }

        /** Uploads a file as a form does. */
        public HttpResponse<String> upload(long organisationId, String fileClass, String name, byte[] content) {
            String boundary = "----TechMatchTest";
            String fields = field(boundary, "organisationId", String.valueOf(organisationId))
                    + field(boundary, "class", fileClass);
            return uploaded("/api/my/files", boundary, fields, name, content);
        }

        /** Uploads a file alone. */
        public HttpResponse<String> uploadTo(String path, String name, byte[] content) {
            return uploaded(path, "----TechMatchTest", "", name, content);
        }

        private HttpResponse<String> uploaded(
                String path, String boundary, String fields, String name, byte[] content) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            String head = fields + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                    + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
            body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.address() + path))
                    .timeout(Duration.ofSeconds(60))
                    .header("X-Requested-With", "TechMatch")
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
            return sent(request, HttpResponse.BodyHandlers.ofString());
        }

        /** Downloads bytes. */
        public HttpResponse<byte[]> download(String path) {
            return sent(
                    HttpRequest.newBuilder(URI.create(portal.address() + path)).timeout(Duration.ofSeconds(60)),
                    HttpResponse.BodyHandlers.ofByteArray());
        }

        private static String field(String boundary, String name, String value) {
            return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
                    + "\r\n";
        }

        private <T> HttpResponse<T> sent(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
            if (!cookie.isEmpty()) {
                request.header("Cookie", cookie);
            }
            try {
                return http.send(request.build(), handler);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        /** Any request, as the app sends it. */
        public HttpResponse<String> send(String method, String path, @Nullable String json, String... headers) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.address() + path))
                    .timeout(Duration.ofSeconds(60))
                    .header("X-Requested-With", "TechMatch")
                    .header("Accept-Language", "zh-CN")
                    .header("Content-Type", "application/json")
                    .method(
                            method,
                            json == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(json));
            if (headers.length > 0) {
                request.headers(headers);
            }
            if (!cookie.isEmpty()) {
                request.header("Cookie", cookie);
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
    }
}
