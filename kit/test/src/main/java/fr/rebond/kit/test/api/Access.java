package fr.rebond.kit.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.rebond.kit.test.Repository;
import io.restassured.http.Method;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks who may call which operations of the running service, as its OpenAPI document declares it. */
public final class Access {

    private Access() {}

    /**
     * Calls every operation with every role of the realm. A role that the document does not name gets 403. A call without
     * a token gets 401 unless the operation is public.
     *
     * @param organisation the organisation of the callers
     */
    public static void assertOnlyTheRolesOfAnOperationPass(String organisation) {
        var wrong = new ArrayList<String>();
        for (var operation : Operation.all()) {
            var anonymous = operation.statusFor("");
            if (operation.isPublic() == (anonymous == 401)) {
                wrong.add("%s answers %d without a token".formatted(operation, anonymous));
            }
            for (var role : roles()) {
                var status = operation.statusFor(Tokens.of(role, organisation));
                var passes = operation.isPublic() || operation.roles().contains(role);
                if (status == 401 || status >= 500 || passes == (status == 403)) {
                    wrong.add("%s answers %d to %s".formatted(operation, status, role));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /**
     * Calls every operation as a system with each scope that the document names for it, and as a system with all other
     * scopes, which gets 403. The scopes in the token of a person grant nothing, and a system with a role of people may do
     * nothing.
     *
     * @param organisation the organisation of the callers
     */
    public static void assertOnlyTheScopesOfAnOperationPass(String organisation) {
        var wrong = new ArrayList<String>();
        var operations = Operation.all().stream()
                .filter(operation -> !operation.isPublic())
                .toList();
        var scopes = new TreeSet<String>();
        operations.forEach(operation -> {
            scopes.add(operation.permission());
            scopes.addAll(operation.scopes());
        });
        var person = Tokens.with("nobody", organisation).scope(String.join(" ", scopes));
        var both =
                Tokens.systemWith(organisation, scopes.toArray(String[]::new)).roles(roles().toArray(String[]::new));
        for (var operation : operations) {
            for (var scope : operation.scopes()) {
                var status = operation.statusFor(Tokens.system(organisation, "profile", scope));
                if (status == 401 || status == 403 || status >= 500) {
                    wrong.add("%s answers %d to a system with %s".formatted(operation, status, scope));
                }
            }
            var others = scopes.stream()
                    .filter(scope -> !operation.scopes().contains(scope))
                    .toArray(String[]::new);
            for (var token : List.of(person, both, Tokens.systemWith(organisation, others))) {
                var status = operation.statusFor(token.sign());
                if (status != 403) {
                    wrong.add("%s answers %d to %s".formatted(operation, status, token));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** @param personal operationIds that no system may call, whatever its scopes */
    public static void assertPersonal(String... personal) {
        assertThat(Operation.all().stream()
                        .filter(operation ->
                                !operation.isPublic() && operation.scopes().isEmpty())
                        .map(Operation::id))
                .contains(personal);
    }

    /** @param expected operationId to roles, for all operations other than GET that need a token */
    public static void assertWriters(Map<String, Set<String>> expected) {
        var writers = new TreeMap<String, Set<String>>();
        Operation.all().stream()
                .filter(operation -> operation.method() != Method.GET && !operation.isPublic())
                .forEach(operation -> writers.put(operation.id(), new TreeSet<>(operation.roles())));
        assertThat(writers).isEqualTo(new TreeMap<>(expected));
    }

    /** @param operationIds all operations that the role may call, in any order */
    public static void assertOperationsOf(String role, String... operationIds) {
        assertThat(Operation.all().stream()
                        .filter(operation -> operation.roles().contains(role))
                        .map(Operation::id))
                .containsExactlyInAnyOrder(operationIds);
    }

    /** @param expected operationIds of all operations that need no token */
    public static void assertPublic(String... expected) {
        assertThat(Operation.all().stream().filter(Operation::isPublic).map(Operation::id))
                .containsExactlyInAnyOrder(expected);
    }

    private static List<String> roles() {
        var realm = Repository.root().resolve("deploy/local/src/main/resources/realm/rebond-realm.json");
        try {
            return new ObjectMapper()
                    .readTree(realm.toFile())
                    .path("roles")
                    .path("realm")
                    .valueStream()
                    .map(role -> role.path("name").asText())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
