package fr.rebond.applications.laureate;

import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.SAMPLE_1;
import static fr.rebond.applications.Fixtures.announce;
import static fr.rebond.applications.Fixtures.labelled;
import static fr.rebond.applications.Fixtures.publishedCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import fr.rebond.kit.test.api.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LaureateResourceTest {

    @Test
    void openDataContainsNoSamples() {
        // Given
        var call = publishedCall();
        var laureates = labelled(call, CAMBRAI, SAMPLE_1);
        announce("2023-03-20", laureates).statusCode(200);
        // When
        var csv = Api.anonymous().query("call", call.code()).get("/v1/laureates/csv");
        // Then
        csv.statusCode(200).header("Content-Type", containsString("text/csv"));
        assertThat(csv.extract().asString())
                .startsWith("territory,lead")
                .contains(CAMBRAI)
                .doesNotContain(SAMPLE_1);
        Api.anonymous().query("call", call.code()).get("/v1/laureates").body("items.sample", contains(false, true));
    }
}
