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

/** Checks which roles may call which operations of the running service, as its OpenAPI document declares them. */
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
