package fr.rebond.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergerTest {

    private static final String MISSIONS = """
            tags: [{name: Missions}, {name: Journal}]
            paths:
              /v1/missions/{id}:
                get:
                  operationId: readMission
                  responses: {"200": {content: {json: {schema: {$ref: '#/components/schemas/Mission'}}}}}
            components:
              schemas:
                Money: {type: object, required: [amount]}
                Mission: {properties: {cost: {$ref: '#/components/schemas/Money'}}}
              securitySchemes:
                jwt: {type: http, scheme: bearer}
            """;
    private static final String FUNDING = """
            tags: [{name: Envelopes}, {name: Journal}]
            paths:
              /v1/envelopes/{id}:
                get:
                  operationId: readEnvelope
                  responses: {"200": {content: {json: {schema: {$ref: '#/components/schemas/Envelope'}}}}}
            components:
              schemas:
                Money: {type: object, required: [amount]}
                Envelope: {properties: {money: {$ref: '#/components/schemas/Money'}}}
              securitySchemes:
                jwt: {type: http, scheme: bearer}
            """;

    @Test
    void containsEveryPath() {
        assertThat(merged(MISSIONS, FUNDING).path("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("/v1/missions/{id}", "/v1/envelopes/{id}");
    }

    @Test
    void containsEqualComponentsOnce() {
        var merged = merged(MISSIONS, FUNDING);
        assertThat(merged.at("/components/securitySchemes").size()).isOne();
        assertThat(merged.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("Money", "Mission", "Envelope");
        assertThat(merged.path("tags").findValuesAsText("name")).containsExactly("Missions", "Journal", "Envelopes");
    }

    @Test
    void refusesDifferentSchemasWithTheSameName() {
        assertThatThrownBy(() -> merged(MISSIONS, FUNDING.replace("[amount]", "[amount, currency]")))
                .hasMessageContaining("Money")
                .hasMessageContaining("funding");
    }

    @Test
    void refusesDuplicateOperationIds() {
        assertThatThrownBy(() -> merged(MISSIONS, FUNDING.replace("readEnvelope", "readMission")))
                .hasMessageContaining("readMission")
                .hasMessageContaining("missions")
                .hasMessageContaining("funding");
    }

    @Test
    void refusesAPathOfTwoServices() {
        assertThatThrownBy(() -> merged(MISSIONS, FUNDING.replace("/v1/envelopes/{id}", "/v1/missions/{id}")))
                .hasMessageContaining("GET /v1/missions/{id}");
    }

    @Test
    void refusesDifferentSecuritySchemesWithTheSameName() {
        assertThatThrownBy(() -> merged(MISSIONS, FUNDING.replace("scheme: bearer", "scheme: basic")))
                .hasMessageContaining("jwt of funding");
    }

    @Test
    void leavesTheSnapshotsUnchanged() {
        var funding = snapshot("funding", FUNDING);
        Merger.merge(yaml("openapi: 3.0.3"), List.of(snapshot("missions", MISSIONS), funding));
        assertThat(funding.document()).isEqualTo(yaml(FUNDING));
    }

    private static JsonNode merged(String missions, String funding) {
        return Merger.merge(
                yaml("openapi: 3.0.3"), List.of(snapshot("missions", missions), snapshot("funding", funding)));
    }

    private static Snapshot snapshot(String service, String text) {
        return new Snapshot(service, yaml(text));
    }

    private static ObjectNode yaml(String text) {
        try {
            return (ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
