package fr.rebond.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.kit.test.GeneratedFile;
import fr.rebond.kit.test.Repository;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** {@code docs/permissions.md}: who may call which operation, and how far that reaches. */
class PermissionMatrixTest {

    private static final String HEAD = """
            # Who may do what
            Generated from the permissions of the services; a test keeps it complete. An operation needs one permission. People hold
            it through a realm role, systems through a scope of their access token, which is named like the permission or is a wider
            one. The reach is what they can get at: everything, or (in brackets) the records of their own organisation, those
            assigned to it, or those where it has a seat. What is out of reach answers 404. `everyone` needs no token.
            """;
    private static final String COLUMNS = """
            | operation | route | permission | roles | scopes of systems |
            | --- | --- | --- | --- | --- |
            """;

    @Test
    void isTheCommittedMatrix() {
        GeneratedFile.assertMatches(Repository.root().resolve("docs/permissions.md"), matrix());
    }

    @Test
    void hasEveryOperationOfTheWholeApi() {
        var matrix = matrix();
        assertThat(WholeApi.document().path("paths").findValuesAsText("operationId"))
                .allSatisfy(operation -> assertThat(matrix).containsOnlyOnce("| " + operation + " |"));
    }

    @Test
    void everyOperationIsPublicOrNamesOnePermission() {
        for (var snapshot : WholeApi.snapshots()) {
            operations(snapshot.document()).forEach(operation -> {
                var needed = operation.node().path("security").findValues("oauth2").stream()
                        .flatMap(names -> StreamSupport.stream(names.spliterator(), false))
                        .map(JsonNode::asText)
                        .toList();
                assertThat(needed).as(operation.id()).containsExactlyInAnyOrderElementsOf(operation.scopes());
            });
        }
    }

    private record Operation(String id, String route, JsonNode node) {

        Set<String> scopes() {
            return node.path("x-permission").path("holders").findValues("scope").stream()
                    .map(JsonNode::asText)
                    .collect(Collectors.toSet());
        }

        String permission() {
            return node.path("x-permission").path("name").asText();
        }

        String row() {
            var permission = node.path("x-permission");
            return "| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            id,
                            route,
                            permission().isEmpty() ? "everyone" : permission(),
                            holders(permission, "role"),
                            holders(permission, "scope"));
        }
    }

    private static String matrix() {
        var matrix = new StringBuilder(HEAD);
        for (var snapshot : WholeApi.snapshots()) {
            matrix.append("\n## %s\n".formatted(snapshot.service())).append(COLUMNS);
            operations(snapshot.document()).forEach(operation -> matrix.append(operation.row()));
            var further = snapshot.document().path("x-further-permissions");
            if (!further.isEmpty()) {
                matrix.append("\nNo operation needs these; they show more in what the caller may read anyway.\n\n")
                        .append("| permission | roles | scopes of systems |\n| --- | --- | --- |\n");
                further.forEach(permission -> matrix.append("| %s | %s | %s |\n"
                        .formatted(
                                permission.path("name").asText(),
                                holders(permission, "role"),
                                holders(permission, "scope"))));
            }
        }
        return matrix.toString();
    }

    private static List<Operation> operations(JsonNode document) {
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new Operation(
                                method.getValue().path("operationId").asText(),
                                method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                method.getValue()))));
        return operations;
    }

    private static String holders(JsonNode permission, String kind) {
        return StreamSupport.stream(permission.path("holders").spliterator(), false)
                .filter(holder -> holder.has(kind))
                .map(holder ->
                        holder.path(kind).asText() + reach(holder.path("reach").asText()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String reach(String reach) {
        return reach.equals("EVERYTHING") ? "" : " (" + reach.toLowerCase(Locale.ROOT) + ")";
    }
}
