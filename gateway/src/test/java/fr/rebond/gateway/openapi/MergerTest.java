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
                  operationId: read
                  responses: {"200": {content: {json: {schema: {$ref: '#/components/schemas/Mission'}}}}}
              /v1/changes/{service}:
                get: {operationId: changes, responses: {"200": {description: positions}}}
            components:
              schemas:
                Money: {type: object, required: [amount]}
                Status: {type: string, enum: [PLANNED, CLOSED]}
                Line: {properties: {status: {$ref: '#/components/schemas/Status'}}}
                Mission: {properties: {cost: {$ref: '#/components/schemas/Money'}}}
              securitySchemes:
                jwt: {type: http, scheme: bearer}
            """;
    private static final String FUNDING = """
            tags: [{name: Envelopes}, {name: Journal}]
            paths:
              /v1/envelopes/{id}:
                get:
                  operationId: read
                  responses: {"200": {content: {json: {schema: {$ref: '#/components/schemas/Envelope'}}}}}
              /v1/changes/{service}:
                get: {operationId: changes, responses: {"200": {description: positions}}}
            components:
              schemas:
                Money: {type: object, required: [amount]}
                Status: {type: string, enum: [OPEN, FROZEN]}
                Line: {properties: {status: {$ref: '#/components/schemas/Status'}}}
                Envelope:
                  properties:
                    money: {$ref: '#/components/schemas/Money'}
                    lines: {type: array, items: {$ref: '#/components/schemas/Line'}}
                  discriminator: {mapping: {line: '#/components/schemas/Line'}}
              securitySchemes:
                jwt: {type: http, scheme: bearer}
            """;

    @Test
    void everyPathIsThere() {
        assertThat(merged(MISSIONS, FUNDING).path("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("/v1/missions/{id}", "/v1/envelopes/{id}", "/v1/changes/{service}");
    }

    @Test
    void whatIsAlikeStandsOnce() {
        var merged = merged(MISSIONS, FUNDING);
        assertThat(merged.at("/components/securitySchemes").size()).isOne();
        assertThat(merged.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "Money", "Status", "Line", "Mission", "FundingStatus", "FundingLine", "Envelope");
        assertThat(merged.path("tags").findValuesAsText("name")).containsExactly("Missions", "Journal", "Envelopes");
    }

    @Test
    void whatDiffersGetsTheNameOfItsServiceWhereverItIsReferredTo() {
        var merged = merged(MISSIONS, FUNDING);
        assertThat(merged.at("/components/schemas/Status/enum/0").asText()).isEqualTo("PLANNED");
        assertThat(merged.at("/components/schemas/FundingStatus/enum/0").asText())
                .isEqualTo("OPEN");
        assertThat(merged.at("/components/schemas/FundingLine/properties/status/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/FundingStatus");
        assertThat(merged.at("/components/schemas/Line/properties/status/$ref").asText())
                .isEqualTo("#/components/schemas/Status");
        assertThat(merged.at("/components/schemas/Envelope/properties/lines/items/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/FundingLine");
        assertThat(merged.at("/components/schemas/Envelope/discriminator/mapping/line")
                        .asText())
                .isEqualTo("#/components/schemas/FundingLine");
    }

    @Test
    void namesOfOperationsAreUnique() {
        assertThat(merged(MISSIONS, FUNDING).path("paths").findValuesAsText("operationId"))
                .containsExactlyInAnyOrder("read", "changes", "fundingRead");
    }

    @Test
    void oneOperationDescribedInTwoWaysIsRefused() {
        assertThatThrownBy(() -> merged(MISSIONS, FUNDING.replace("positions", "something else")))
                .hasMessageContaining("GET /v1/changes/{service}")
                .hasMessageContaining("funding");
    }

    @Test
    void aNewNameThatSomethingElseHasIsRefused() {
        var missions =
                MISSIONS.replace("Mission:", "FundingStatus:").replace("schemas/Mission'", "schemas/FundingStatus'");
        assertThatThrownBy(() -> merged(missions, FUNDING)).hasMessageContaining("FundingStatus");
    }

    @Test
    void aSecuritySchemeDescribedInTwoWaysIsRefused() {
        assertThatThrownBy(() -> merged(MISSIONS, FUNDING.replace("scheme: bearer", "scheme: basic")))
                .hasMessageContaining("security scheme jwt");
    }

    @Test
    void snapshotsStayAsTheyWere() {
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
