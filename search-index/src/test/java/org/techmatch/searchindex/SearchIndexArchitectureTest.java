package org.techmatch.searchindex;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.techmatch.searchindex", importOptions = ImportOption.DoNotIncludeTests.class)
class SearchIndexArchitectureTest {
    @ArchTest
    static final ArchRule knowsNoFrameworkNoSqlAndNoHttpOfItsOwn = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micronaut..", "java.sql..", "java.net.http..", "jakarta..")
            .because("search-index stays usable and testable without the portal around it");
}
