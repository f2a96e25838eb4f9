package fr.rebond.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beMetaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Calendar;
import java.util.Date;

/**
 * Architecture rules of every service. The {@code ArchitectureTest} of a module checks them:
 *
 * <pre>
 * &#64;ArchTest
 * static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);
 * </pre>
 */
public final class ArchitectureRules {

    private static final String KIT = "fr.rebond.kit..";

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("fr.rebond.*.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule AGGREGATES_DO_NOT_DEPEND_ON_HTTP_OR_KAFKA = noClasses()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.apache.kafka..", "io.vertx..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_OUTBOX_AND_INBOX_USE_KAFKA = noClasses()
            .that()
            .resideOutsideOfPackages("fr.rebond.kit.outbox..", "fr.rebond.kit.inbox..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule DEPENDENCIES_ARE_INJECTED_BY_CONSTRUCTOR =
            noFields().should().beAnnotatedWith("jakarta.inject.Inject").allowEmptyShould(true);

    @ArchTest
    static final ArchRule AGGREGATES_HAVE_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .and()
            .arePublic()
            .should()
            .haveNameStartingWith("set")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule BUSINESS_TIME_COMES_FROM_THE_PROGRAMME_CLOCK = noClasses()
            .that(not(resideInAPackage(KIT)))
            .should()
            .accessTargetWhere(target(owner(resideInAPackage("java.time..")))
                    .and(target(name("now")).or(target(nameStartingWith("system")))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Date.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Calendar.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule AMOUNTS_ARE_NOT_FLOATING_NUMBERS = noFields()
            .that()
            .areDeclaredInClassesThat(not(resideInAPackage(KIT)))
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(Float.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule OPERATIONS_NAME_THEIR_PERMISSION = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .should(beMetaAnnotatedWith("io.quarkus.security.PermissionsAllowed")
                    .or(beAnnotatedWith("jakarta.annotation.security.PermitAll")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule CACHES_MAY_KEEP_WHAT_EVERYONE_MAY_READ = methods()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.GET")
            .and()
            .areAnnotatedWith("jakarta.annotation.security.PermitAll")
            .should(beAnnotatedWith("fr.rebond.kit.http.PublicRead"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule EVERY_POST_IS_IDEMPOTENT = methods()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.POST")
            .should(beAnnotatedWith("fr.rebond.kit.idempotency.Idempotent"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_TABLES_OF_PERMISSIONS_NAME_ROLES = noClasses()
            .that()
            .resideOutsideOfPackages("fr.rebond.*.permission..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("fr.rebond.kit.permission.Role")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.annotation.security.RolesAllowed");

    @ArchTest
    static final ArchRule CLASS_NAMES_HAVE_NO_VAGUE_SUFFIX = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule FIELDS_OF_AGGREGATES_ARE_NOT_PUBLIC = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .and()
            .areNotStatic()
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    private ArchitectureRules() {}
}
