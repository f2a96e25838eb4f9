package fr.rebond.kit.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The table "One vocabulary" of CONTRIBUTING, as far as a machine can check it. Where both can be checked, a rule
 * works in both directions: the kind of a type implies its name, and its name implies the kind.
 */
public final class NamingRules {

    private static final String PATH = "jakarta.ws.rs.Path";
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String HANDLER = "fr.rebond.kit.inbox.EventHandler";
    private static final String EVENT = "fr.rebond.kit.outbox.DomainEvent";
    private static final String REPOSITORY = "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";
    private static final List<String> WRITING =
            List.of("jakarta.ws.rs.POST", "jakarta.ws.rs.PUT", "jakarta.ws.rs.PATCH", "jakarta.ws.rs.DELETE");
    private static final Pattern ROLE = Pattern.compile(
            ".+(Form|View|Summary|Filter|Service|Resource|Queries|Access|Rules|Handler|Job|Status|Repository)");
    private static final Pattern PAST = Pattern.compile(".*(ed|Made|Withdrawn|Inadmissible|Event)");

    @ArchTest
    static final ArchRule RESOURCES =
            both("resources are named XResource", type -> type.isAnnotatedWith(PATH), type -> ends(type, "Resource"));

    @ArchTest
    static final ArchRule EVENT_HANDLERS = both(
            "event handlers are named XHandler",
            type -> !type.isInterface() && type.isAssignableTo(HANDLER),
            type -> ends(type, "Handler") && !type.isInterface());

    @ArchTest
    static final ArchRule JOBS = both(
            "work that follows the clock is named XJob",
            type -> inService(type)
                    && type.getMethods().stream()
                            .anyMatch(method -> method.isAnnotatedWith("io.quarkus.scheduler.Scheduled")),
            type -> ends(type, "Job"));

    @ArchTest
    static final ArchRule STATES = classes()
            .that(are("named XStatus", type -> ends(type, "Status")))
            .should()
            .beEnums()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule AGGREGATES_ARE_PLAIN_NOUNS = classes()
            .that()
            .areAnnotatedWith(ENTITY)
            .should(be(
                    "a plain noun", type -> !ROLE.matcher(type.getSimpleName()).matches()))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule REPOSITORIES_ARE_PLURALS = classes()
            .that(are("repositories", type -> !type.isInterface() && type.isAssignableTo(REPOSITORY)))
            .and()
            .areTopLevelClasses()
            .should(be("the plural of their entity", NamingRules::isPluralOfItsEntity))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule EVENTS_ARE_IN_THE_PAST_TENSE = classes()
            .that(are(
                    "events",
                    type -> type.isAssignableTo(EVENT) && !type.getFullName().equals(EVENT)))
            .should(be(
                    "in the past tense",
                    type -> PAST.matcher(type.getSimpleName()).matches()))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule BODIES_ARE_FORMS = methods()
            .that(are(
                    "operations that write",
                    (JavaMethod method) -> WRITING.stream().anyMatch(method::isAnnotatedWith)))
            .should(new ArchCondition<JavaMethod>("take a body named XForm, or a type that answers contain too") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getParameters().stream()
                            .filter(NamingRules::isBody)
                            .map(JavaParameter::getRawType)
                            .filter(body -> !ends(body, "Form") && !goesOut(body))
                            .forEach(body -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " takes " + body.getSimpleName())));
                }
            })
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule FORMS_ONLY_COME_IN = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(PATH)
            .should()
            .haveRawReturnType(are("named XForm", type -> ends(type, "Form")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule VIEWS_ONLY_GO_OUT = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(PATH)
            .should(new ArchCondition<>("take a view or a summary") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getRawParameterTypes().stream()
                            .filter(type -> ends(type, "View") || ends(type, "Summary"))
                            .forEach(type -> events.add(SimpleConditionEvent.satisfied(
                                    method, method.getFullName() + " takes " + type.getSimpleName())));
                }
            })
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule QUERY_PARAMETERS_ARE_FILTERS = classes()
            .that(are(
                    "bundles of query parameters",
                    type -> inService(type)
                            && !type.isAnnotatedWith(PATH)
                            && type.getMembers().stream()
                                    .anyMatch(member -> member.isAnnotatedWith("jakarta.ws.rs.QueryParam"))))
            .should()
            .haveSimpleNameEndingWith("Filter")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule QUERIES_ONLY_READ = noMethods()
            .that()
            .areDeclaredInClassesThat(are("named XQueries", type -> ends(type, "Queries")))
            .should()
            .haveNameMatching("(add|save|persist|insert|update|delete|remove|record|change|set)([A-Z].*)?")
            .allowEmptyShould(true);

    private NamingRules() {}

    private static ArchRule both(
            String description, Function<JavaClass, Boolean> nature, Function<JavaClass, Boolean> name) {
        return classes()
                .that(are(description, type -> inService(type) && (nature.apply(type) || name.apply(type))))
                .should(be("both by nature and by name", type -> nature.apply(type) && name.apply(type)))
                .as(description)
                .allowEmptyShould(true);
    }

    private static boolean isPluralOfItsEntity(JavaClass repository) {
        return entities(repository).anyMatch(entity -> plural(entity).equals(repository.getSimpleName()));
    }

    private static Stream<String> entities(JavaClass repository) {
        return repository.getInterfaces().stream()
                .filter(JavaParameterizedType.class::isInstance)
                .map(JavaParameterizedType.class::cast)
                .filter(type -> type.toErasure().getFullName().equals(REPOSITORY))
                .map(type -> type.getActualTypeArguments().getFirst())
                .map(JavaType::toErasure)
                .map(JavaClass::getSimpleName);
    }

    private static String plural(String noun) {
        if (noun.matches(".*(ch|sh|x)")) {
            return noun + "es";
        }
        return noun.endsWith("y")
                ? noun.substring(0, noun.length() - 1) + "ies"
                : noun.endsWith("is") ? noun.substring(0, noun.length() - 2) + "es" : noun + "s";
    }

    private static boolean isBody(JavaParameter parameter) {
        return inService(parameter.getRawType())
                && parameter.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType().getSimpleName())
                        .noneMatch(name -> name.endsWith("Param") || name.equals("Context"));
    }

    /** Whether a view holds the type, or a use case returns it. */
    private static boolean goesOut(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream().anyMatch(use -> ends(use.getOriginClass(), "View"))
                || type.getMethodsWithReturnTypeOfSelf().stream()
                        .anyMatch(method -> ends(method.getOwner(), "Service"));
    }

    private static boolean inService(JavaClass type) {
        return type.getPackageName().startsWith("fr.rebond.")
                && !type.getPackageName().startsWith("fr.rebond.kit");
    }

    private static boolean ends(JavaClass type, String suffix) {
        return type.getSimpleName().endsWith(suffix);
    }

    private static <T> DescribedPredicate<T> are(String description, Function<? super T, Boolean> test) {
        return DescribedPredicate.describe(description, test::apply);
    }

    private static ArchCondition<JavaClass> be(String description, Function<JavaClass, Boolean> test) {
        return new ArchCondition<>("be " + description.toLowerCase(Locale.ROOT)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!test.apply(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName() + " is not " + description));
                }
            }
        };
    }
}
