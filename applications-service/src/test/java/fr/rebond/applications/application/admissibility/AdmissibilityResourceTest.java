package fr.rebond.applications.application.admissibility;

import static fr.rebond.applications.Fixtures.CASE;
import static fr.rebond.applications.Fixtures.MANAGER;
import static fr.rebond.applications.Fixtures.MORLAIX;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.rebond.applications.Fixtures.FiledApplication;
import fr.rebond.kit.test.events.EventSchemas;
import fr.rebond.kit.test.events.Records;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdmissibilityResourceTest {

    @Test
    void inadmissibilityRequiresAMotive() {
        // Given
        var call = publishedCall();
        var application = submitted(call.wave1(), MORLAIX);
        var path = "/v1/applications/" + application.id() + "/admissibility";
        // Then
        CASE.ifMatch(application.etag())
                .post(path, Map.of("admissible", false))
                .statusCode(422)
                .body("errors.pointer", contains("/motive"));
        CASE.ifMatch(application.etag())
                .post(path, Map.of("admissible", false, "motive", "Not in a transport industry"))
                .statusCode(200)
                .body("status", equalTo("INADMISSIBLE"));
        CASE.ifMatch("\"2\"").post(path, Map.of("admissible", true)).statusCode(409);
        assertPublished("application-declared-inadmissible", application);
        application
                .applicant()
                .get("/v1/applications/" + application.id())
                .body("motive", equalTo("Not in a transport industry"));
    }

    @Test
    void recordsTheMotiveOfAdmissibility() {
        // Given
        var application = submitted(publishedCall().wave1(), MORLAIX);
        var path = "/v1/applications/" + application.id();
        // When
        CASE.ifMatch(application.etag())
                .post(path + "/admissibility", Map.of("admissible", true, "motive", "Complete on 3 October"))
                .statusCode(200);
        // Then
        MANAGER.get(path + "/history").body("items[2].motive", equalTo("Complete on 3 October"));
    }

    private static void assertPublished(String event, FiledApplication application) {
        assertThat(Records.on("rebond.applications").of(event, application.id()))
                .singleElement()
                .satisfies(published -> {
                    assertThat(published.key()).isEqualTo(application.territoryId());
                    assertThat(published.text()).doesNotContain("motive");
                    EventSchemas.ofTheRepository().mustFit(event, published.text());
                });
    }
}
