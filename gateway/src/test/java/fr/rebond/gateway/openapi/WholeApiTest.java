package fr.rebond.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.gateway.upstream.Service;
import fr.rebond.kit.test.GeneratedFile;
import fr.rebond.kit.test.Repository;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The merged document is complete and consistent with the documents of the services. */
class WholeApiTest {

    private final JsonNode document = WholeApi.document();

    @Test
    void isTheCommittedDocument() {
        GeneratedFile.assertMatches(Repository.openApi("rebond"), WholeApi.yaml());
    }

    @Test
    void containsEveryOperation() {
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
    void containsEveryComponent() {
        for (var snapshot : WholeApi.snapshots()) {
            for (var section : snapshot.document().path("components").properties()) {
                assertThat(names(document.path("components").path(section.getKey())))
                        .as(snapshot.service() + " " + section.getKey())
                        .containsAll(names(section.getValue()));
            }
        }
    }

    @Test
    void resolvesEveryReference() {
        var references = document.findValuesAsText("$ref");
        assertThat(references)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void hasUniqueOperationIds() {
        assertThat(document.path("paths").findValuesAsText("operationId")).doesNotHaveDuplicates();
    }

    @Test
    void everyPathIsRoutedToTheServiceThatDescribesIt() {
        var misrouted = new ArrayList<String>();
        for (var snapshot : WholeApi.snapshots()) {
            for (var path : names(snapshot.document().path("paths"))) {
                var concrete = path.replace("{service}", snapshot.service());
                var service = Service.answering(concrete).map(Service::label).orElse("gateway");
                if (!service.equals(snapshot.service())) {
                    misrouted.add(snapshot.service() + " " + path);
                }
            }
        }
        assertThat(misrouted).isEmpty();
    }

    private static Set<String> names(JsonNode node) {
        var names = new HashSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
