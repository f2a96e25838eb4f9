package fr.rebond.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.gateway.upstream.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The merged document against the snapshots that are committed. */
class WholeApiTest {

    private final JsonNode document = new WholeApi().document();

    @Test
    void everyOperationOfEverySnapshotIsInIt() {
        for (var snapshot : WholeApi.snapshots()) {
            for (var path : snapshot.document().path("paths").properties()) {
                assertThat(document.path("paths").path(path.getKey()).fieldNames())
                        .toIterable()
                        .as(snapshot.service() + " " + path.getKey())
                        .containsAll(List.copyOf(names(path.getValue())));
            }
        }
    }

    @Test
    void everyComponentOfEverySnapshotIsInIt() {
        for (var snapshot : WholeApi.snapshots()) {
            for (var section : snapshot.document().path("components").properties()) {
                var merged = names(document.path("components").path(section.getKey()));
                assertThat(names(section.getValue()))
                        .as(snapshot.service() + " " + section.getKey())
                        .allMatch(name -> merged.contains(name) || merged.contains(renamed(snapshot.service(), name)));
            }
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var references = document.findValuesAsText("$ref");
        assertThat(references)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void namesOfOperationsAreUnique() {
        assertThat(document.path("paths").findValuesAsText("operationId")).doesNotHaveDuplicates();
    }

    @Test
    void theGatewayRoutesEveryPathToTheServiceThatDescribesIt() {
        var astray = new ArrayList<String>();
        for (var snapshot : WholeApi.snapshots()) {
            for (var path : names(snapshot.document().path("paths"))) {
                var concrete = path.replace("{service}", snapshot.service());
                var service = Service.answering(concrete).map(Service::label).orElse("gateway");
                if (!service.equals(snapshot.service())) {
                    astray.add(snapshot.service() + " " + path);
                }
            }
        }
        assertThat(astray).isEmpty();
    }

    private static String renamed(String service, String name) {
        return service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1) + name;
    }

    private static Set<String> names(JsonNode node) {
        var names = new HashSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
