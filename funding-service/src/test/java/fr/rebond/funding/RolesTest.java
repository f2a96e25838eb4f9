package fr.rebond.funding;

import static fr.rebond.funding.Scene.STATE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.actor.Roles;
import fr.rebond.local.fixture.Api;
import fr.rebond.local.fixture.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every role against every operation of the OpenAPI document. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class RolesTest {

    /** Who may change something. */
    private static final Map<String, Set<String>> WRITERS = new TreeMap<>(Map.ofEntries(
            Map.entry("createProgramme", Set.of(Roles.PROGRAMME_MANAGER)),
            Map.entry("editProgramme", Set.of(Roles.PROGRAMME_MANAGER)),
            Map.entry("pledgeContribution", Set.of(Roles.FUNDING_OFFICER, Roles.PROGRAMME_MANAGER)),
            Map.entry("confirmContribution", Set.of(Roles.FUNDER)),
            Map.entry("editFundingRequest", Set.of(Roles.PROJECT_HOLDER)),
            Map.entry("submitFundingRequest", Set.of(Roles.PROJECT_HOLDER)),
            Map.entry("withdrawFundingRequest", Set.of(Roles.PROJECT_HOLDER)),
            Map.entry("recordDueDiligence", Set.of(Roles.FUNDING_OFFICER)),
            Map.entry("assessFundingRequest", Set.of(Roles.ASSESSOR, Roles.FUNDING_OFFICER)),
            Map.entry("decideFundingRequest", Set.of(Roles.DECISION_MAKER)),
            Map.entry("prepareAgreement", Set.of(Roles.FUNDING_OFFICER)),
            Map.entry("signAgreement", Set.of(Roles.FUNDING_OFFICER)),
            Map.entry("requestPayment", Set.of(Roles.PROJECT_HOLDER, Roles.FUNDING_OFFICER)),
            Map.entry("certifyPayment", Set.of(Roles.FUNDING_OFFICER)),
            Map.entry("authorisePayment", Set.of(Roles.AUTHORISING_OFFICER)),
            Map.entry("confirmPayment", Set.of(Roles.ACCOUNTING_OFFICER)),
            Map.entry("orderPayment", Set.of(Roles.ACCOUNTING_OFFICER)),
            Map.entry("settlePayment", Set.of(Roles.ACCOUNTING_OFFICER)),
            Map.entry("rejectPayment", Set.of(Roles.FUNDING_OFFICER, Roles.AUTHORISING_OFFICER, Roles.ACCOUNTING_OFFICER)),
            Map.entry("cancelPayment", Set.of(Roles.PROJECT_HOLDER, Roles.FUNDING_OFFICER)),
            Map.entry("verifyAidRegime", Set.of(Roles.RULES_MANAGER)),
            Map.entry("verifyAidRate", Set.of(Roles.RULES_MANAGER)),
            Map.entry("simulateStateAid", Set.of(Roles.FUNDING_OFFICER, Roles.ASSESSOR, Roles.DECISION_MAKER, Roles.RULES_MANAGER, Roles.PROGRAMME_MANAGER, Roles.PROJECT_HOLDER)),
            Map.entry("replayDeadLetter", Set.of(Roles.OPERATOR)),
            Map.entry("discardDeadLetter", Set.of(Roles.OPERATOR))));

    private record Operation(String id, String method, String path, Set<String> roles) {
        int statusFor(Api api) {
            var at = path.replaceAll("\\{number}", "1")
                    .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            var answer =
                    switch (method) {
                        case "get" -> api.get(at);
                        case "put" -> api.put(at, "{}");
                        default -> api.post(at, "{}");
                    };
            return answer.extract().statusCode();
        }
    }

    @Test
    void onlyTheRolesOfAnOperationPassAndNobodyWithoutAToken() {
        var wrong = new ArrayList<String>();
        for (var operation : operations()) {
            var isPublic = operation.roles().isEmpty();
            var anonymous = operation.statusFor(Api.anonymous());
            if (isPublic == (anonymous == 401)) {
                wrong.add(operation + " answers nobody " + anonymous);
            }
            for (var role : roles()) {
                var status = operation.statusFor(Api.as(role, STATE));
                var passes = isPublic || operation.roles().contains(role);
                if (status == 401 || status >= 500 || passes == (status == 403)) {
                    wrong.add(operation + " answers " + role + " " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void changesAreForTheRolesThatTheirActorsHave() {
        var writers = new TreeMap<String, Set<String>>();
        operations().stream()
                .filter(operation ->
                        !operation.method().equals("get") && !operation.roles().isEmpty())
                .forEach(operation -> writers.put(operation.id(), operation.roles()));
        assertThat(writers).isEqualTo(WRITERS);
    }

    private static List<Operation> operations() {
        Map<String, Map<String, Map<String, Object>>> paths =
                RestAssured.get("/q/openapi?format=json").path("paths");
        var operations = new ArrayList<Operation>();
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> operations.add(
                new Operation((String) operation.get("operationId"), method, path, rolesOf(operation)))));
        assertThat(operations).hasSizeGreaterThan(40);
        return operations;
    }

    private static Set<String> rolesOf(Map<String, Object> operation) {
        var description = String.valueOf(operation.get("description"));
        var from = description.lastIndexOf("Roles: ");
        return from < 0
                ? Set.of()
                : new TreeSet<>(List.of(description
                        .substring(from + 7, description.length() - 1)
                        .split(", ")));
    }

    private static List<String> roles() {
        return Arrays.stream(Roles.class.getFields())
                .map(RolesTest::valueOf)
                .filter(role -> !role.startsWith("scope:"))
                .toList();
    }

    private static String valueOf(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
