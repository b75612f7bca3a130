package org.techmatch.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.HttpMethodMapping;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every endpoint declares its permission, or stands on the list of public ones. */
class PermissionsTest {
    /** Endpoints that anybody may use without signing in; paths that begin with them too. */
    private static final List<String> PUBLIC = List.of(
            "/api/site",
            "/api/home",
            "/api/search",
            "/api/suggest",
            "/api/achievements/{code}",
            "/api/booked",
            "/api/demands/{code}",
            "/api/documents/{code}",
            "/api/organisations",
            "/api/catalogues",
            "/api/policies",
            "/api/calendars",
            "/api/notices",
            "/api/files/{id}",
            "/api/session",
            "/api/accounts",
            "/api/account-activations",
            "/api/password-resets");

    @Test
    void everyEndpointUnderMyDeclaresItsPermission() {
        assertThat(endpoints().filter(each -> each.path().startsWith("/api/my")))
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(each.declares()).as(each.toString()).isTrue());
    }

    @Test
    void everyOtherEndpointOfTheApiIsOnTheListOfPublicOnes() {
        assertThat(endpoints()
                        .filter(each ->
                                each.path().startsWith("/api") && !each.path().startsWith("/api/my")))
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(PUBLIC).as(each.toString()).anyMatch(each.path()::startsWith);
                    assertThat(each.declares()).as(each.toString()).isFalse();
                });
    }

    private record Endpoint(String path, String method, boolean declares) {}

    private static Stream<Endpoint> endpoints() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.techmatch").stream()
                        .filter(type -> type.isAnnotatedWith(Controller.class))
                        .flatMap(type -> type.getMethods().stream()
                                .filter(method -> method.isMetaAnnotatedWith(HttpMethodMapping.class))
                                .flatMap(method -> endpoints(type, method)));
    }

    private static Stream<Endpoint> endpoints(JavaClass type, JavaMethod method) {
        String base = type.getAnnotationOfType(Controller.class).value();
        boolean declares = type.isAnnotatedWith(Requires.class) || method.isAnnotatedWith(Requires.class);
        return method.getAnnotations().stream()
                .filter(annotation ->
                        annotation.getRawType().getPackageName().equals(HttpMethodMapping.class.getPackageName()))
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethodMapping.class))
                .flatMap(annotation -> Stream.of(
                        annotation.get("value").orElse("/"),
                        annotation.get("uri").orElse("/")))
                .map(String::valueOf)
                .filter(path -> !path.equals("/"))
                .findFirst()
                .or(() -> java.util.Optional.of(""))
                .map(path -> new Endpoint(joined(base, path), method.getFullName(), declares))
                .stream();
    }

    private static String joined(String base, String path) {
        String all = (base + "/" + path).replaceAll("/+", "/");
        return all.length() > 1 && all.endsWith("/") ? all.substring(0, all.length() - 1) : all;
    }
}
