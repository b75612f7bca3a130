package org.techmatch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.micronaut.http.annotation.Controller;
import io.micronaut.transaction.annotation.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    /** ADR 0001: a room uses only rooms to its left. */
    private static final List<String> ROOMS = List.of(
            "server",
            "platform",
            "access",
            "lifecycle",
            "evidence",
            "parameter",
            "calendar",
            "catalogue",
            "notification",
            "organisation",
            "account",
            "document",
            "screening",
            "listing",
            "draft",
            "achievement",
            "demand",
            "ledger",
            "notice",
            "contact",
            "content",
            "synonym",
            "search",
            "alert",
            "match",
            "empowerment",
            "booking",
            "exchange",
            "site",
            "workbench",
            "operator");

    /** tables whose rows are evidence. */
    private static final List<String> INSERT_ONLY = List.of(
            "audit_event",
            "parameter_version",
            "contact_reveal",
            "nda_signature",
            "match_decision",
            "match_proposal",
            "supply_search",
            "document_template",
            "document",
            "document_signature",
            "decision_record",
            "ledger_event",
            "booking_terms",
            "booking_consent",
            "booking_submission",
            "booking_verdict",
            "booking_request",
            "vesting_event",
            "calendar_version",
            "calendar_day",
            "notice_event",
            "notice_objection",
            "objection_handling",
            "objection_conclusion");

    private static final int LINES_MAX = 300;

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/$"))
            .importPackages("org.techmatch")
            .that(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "of the backend", type -> !type.getPackageName().startsWith("org.techmatch.searchindex")));

    @Test
    void aRoomUsesOnlyRoomsToItsLeft() {
        for (int i = 0; i < ROOMS.size(); i++) {
            String[] later = ROOMS.subList(i + 1, ROOMS.size()).stream()
                    .map(room -> "org.techmatch." + room + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("org.techmatch." + ROOMS.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .allowEmptyShould(true)
                        .check(PORTAL);
            }
        }
    }

    @Test
    void everyPackageIsARoom() {
        assertThat(PORTAL.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("org.techmatch."))
                        .map(name -> name.split("\\.")[2])
                        .distinct())
                .isSubsetOf(ROOMS);
    }

    @Test
    void roomsHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("org.techmatch.(*)..")
                .should()
                .beFreeOfCycles()
                .check(PORTAL);
    }

    @Test
    void repositoriesAndControllersStayInTheirRoom() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .notBePublic()
                .check(PORTAL);
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .check(PORTAL);
    }

    @Test
    void moneyIsNeverFloating_R_001() {
        noFields()
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .orShould()
                .haveRawType(Double.class)
                .orShould()
                .haveRawType(Float.class)
                .check(PORTAL);
    }

    @Test
    void transactionsBeginInServicesAndInTheProjection() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .beDeclaredInClassesThat()
                .haveSimpleName("PublicListings")
                .check(PORTAL);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.techmatch.server..", "org.techmatch.operator..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(PORTAL);
    }

    @Test
    void onlyTheTerminalPrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.techmatch.operator..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(PORTAL);
    }

    @Test
    void dependenciesComeThroughConstructors() {
        fields().should().notBeAnnotatedWith(jakarta.inject.Inject.class).check(PORTAL);
    }

    @Test
    void evidenceIsOnlyEverInserted_R_008() throws IOException {
        String changes = "(?is).*(UPDATE|DELETE\\s+FROM|REPLACE\\s+INTO|TRUNCATE)\\s+(" + String.join("|", INSERT_ONLY)
                + ")\\b.*";
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(java|sql)")))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotMatch(changes));
        }
    }

    @Test
    void everyPackageRefusesNulls() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/techmatch"))) {
            assertThat(files.filter(Files::isDirectory).map(folder -> folder.resolve("package-info.java")))
                    .allSatisfy(file -> assertThat(file).content().contains("@NullMarked"));
        }
    }

    @Test
    void noFileIsOverItsWall() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LINES_MAX));
        }
    }
}
