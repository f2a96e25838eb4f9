package fr.rebond.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;

@AnalyzeClasses(packages = "fr.rebond.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("fr.rebond.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule DEPENDENCIES_ARE_INJECTED_BY_CONSTRUCTOR =
            fields().should().notBeAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule THE_GATEWAY_STORES_NOTHING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "jakarta.persistence..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule ONLY_UPSTREAM_OPENS_CONNECTIONS = noClasses()
            .that()
            .resideOutsideOfPackage("fr.rebond.gateway.upstream..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.vertx.core.http.HttpClient");
}
