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

/** Holds every operation that a service describes against every role of the realm. */
public final class Access {

    private Access() {}

    /**
     * Each role passes where the document names it and gets 403 elsewhere; nobody gets 401, except where it is public.
     *
     * @param organisation whose tokens are tried
     */
    public static void assertOnlyTheRolesOfAnOperationPass(String organisation) {
        var wrong = new ArrayList<String>();
        for (var operation : Operation.all()) {
            var nobody = operation.statusFor("");
            if (operation.isPublic() == (nobody == 401)) {
                wrong.add("%s answers nobody %d".formatted(operation, nobody));
            }
            for (var role : roles()) {
                var status = operation.statusFor(Tokens.of(role, organisation));
                var passes = operation.isPublic() || operation.roles().contains(role);
                if (status == 401 || status >= 500 || passes == (status == 403)) {
                    wrong.add("%s answers %s %d".formatted(operation, role, status));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** @param expected the roles of each operation that changes something, by its operationId */
    public static void assertWriters(Map<String, Set<String>> expected) {
        var writers = new TreeMap<String, Set<String>>();
        Operation.all().stream()
                .filter(operation -> operation.method() != Method.GET && !operation.isPublic())
                .forEach(operation -> writers.put(operation.id(), new TreeSet<>(operation.roles())));
        assertThat(writers).isEqualTo(new TreeMap<>(expected));
    }

    /** @param operationIds of all that name the role, in any order */
    public static void assertOperationsOf(String role, String... operationIds) {
        assertThat(Operation.all().stream()
                        .filter(operation -> operation.roles().contains(role))
                        .map(Operation::id))
                .containsExactlyInAnyOrder(operationIds);
    }

    /** @param expected operationIds of all that may be called without a token */
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
