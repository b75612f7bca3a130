package org.techmatch.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.draft.ListingSteps;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;

/**
 * domain.md §6: every endpoint that needs a sign-in, by every role, in the own organisation, in another one, without any
 * role and without signing in. A new endpoint fails until it stands in {@link PermissionMatrix}.
 */
class PermissionMatrixIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final Set<Integer> TURNED_AWAY = Set.of(401, 403, 404);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Role, Person> own = new EnumMap<>(Role.class);
    private final Map<Role, Person> other = new EnumMap<>(Role.class);
    private final List<String> wrong = new ArrayList<>();
    private Person nobody;
    private PermissionMatrix matrix;

    @BeforeEach
    void prepare() {
        ListingSteps steps = ListingSteps.in(PORTAL);
        Sql sql = PORTAL.bean(Sql.class);
        long elsewhere = OrganisationFixture.unit(PORTAL);
        for (Role role : Role.values()) {
            own.put(role, steps.people.with(role, role.isPortalWide() ? null : steps.unit));
            if (!role.isPortalWide()) {
                other.put(role, steps.people.with(role, elsewhere));
            }
        }
        own.put(Role.RESEARCHER, steps.researcher);
        nobody = steps.people.somebody();
        long achievement = steps.submitted(steps.researcher, ListingSteps.form("电芯热失控早期预警模组", steps.researcher));
        Person enterprise = own.get(Role.ENTERPRISE);
        HttpResponse<String> demandDraft = steps.save(
                enterprise, steps.begin(enterprise, steps.unit, "demand"), ListingSteps.demandForm("电池包用轻质隔热涂层"));
        long demand = ListingSteps.listing(steps.submit(enterprise, demandDraft));
        matrix = new PermissionMatrix(Map.of(
                "unit", steps.unit,
                "achievement", achievement,
                "demand", demand,
                "draft", sql.count("SELECT id FROM listing_draft WHERE kind = 'achievement'"),
                "screening", sql.count("SELECT id FROM secrecy_screening WHERE target_kind = 'achievement'"),
                "account", steps.office.accountId(),
                "membership", sql.count("SELECT id FROM membership WHERE account_id = ?", steps.office.accountId())));
    }

    @Test
    void everyEndpointAnswersEveryRoleAsThePermissionsSay_R_206() {
        Map<String, Permission> routes = routes();
        Set<String> listed =
                matrix.rows().stream().map(PermissionMatrix.Row::route).collect(Collectors.toSet());
        assertThat(new TreeSet<>(listed)).as("the routes of the portal").isEqualTo(new TreeSet<>(routes.keySet()));

        for (PermissionMatrix.Row row : matrix.rows()) {
            walk(row, routes.get(row.route()));
        }

        assertThat(wrong).isEmpty();
    }

    private void walk(PermissionMatrix.Row row, Permission permission) {
        expect(row, "not signed in", null, Set.of(401));
        boolean anybody = permission.isHeldBy(nobody.actor());
        expect(row, "without a role", nobody, !anybody ? Set.of(403) : row.isOfOthers() ? Set.of(404) : Set.of());
        for (Role role : Role.values()) {
            boolean holds = anybody || permission.roles().contains(role);
            Set<Integer> elsewhere = !holds ? Set.of(403) : row.isOfOthers() ? Set.of(404) : Set.of();
            if (other.containsKey(role)) {
                expect(row, role + " of another organisation", other.get(role), elsewhere);
            }
            expect(row, role.name(), own.get(role), !holds ? Set.of(403) : row.answers(role));
        }
    }

    /** Notes an answer that is not expected; nothing expected means that the person is not turned away. */
    private void expect(PermissionMatrix.Row row, String who, @Nullable Person person, Set<Integer> expected) {
        int status = send(row, person);
        boolean right = expected.isEmpty() ? !TURNED_AWAY.contains(status) && status < 500 : expected.contains(status);
        if (!right) {
            wrong.add("%s, %s: %d instead of %s".formatted(row.route(), who, status, expected));
        }
    }

    private int send(PermissionMatrix.Row row, @Nullable Person person) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(PORTAL.address() + row.address()))
                .header("X-Requested-With", "TechMatch")
                .header("Content-Type", row.contentType())
                .method(
                        row.method(),
                        row.body() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(row.body()));
        if (person != null) {
            request.header("Cookie", person.cookie());
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Every route under /api/my with its permission. */
    private static Map<String, Permission> routes() {
        return PORTAL.bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getUriMatchTemplate().toPathString().startsWith("/api/my"))
                .filter(route -> !Set.of("HEAD", "OPTIONS").contains(route.getHttpMethodName()))
                .collect(Collectors.toMap(
                        route -> route.getHttpMethodName() + " "
                                + route.getUriMatchTemplate().toPathString(),
                        PermissionMatrixIT::permission,
                        (one, same) -> one,
                        TreeMap::new));
    }

    private static Permission permission(UriRouteInfo<?, ?> route) {
        return route.getAnnotationMetadata()
                .enumValue(Requires.class, Permission.class)
                .orElseThrow();
    }
}
