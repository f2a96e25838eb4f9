package fr.rebond.missions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.local.fixture.RealParts;
import fr.rebond.local.fixture.Repository;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** {@code -Drebond.openapi.update=true} writes the snapshot anew. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "missions"))
class OpenApiTest {

    @Test
    void theDocumentIsTheSnapshotThatPartnersRead() throws IOException {
        // Given
        var snapshot = Repository.openApi("missions");

        // When
        var document = RestAssured.get("/q/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("rebond.openapi.update")) {
            Files.createDirectories(snapshot.getParent());
            Files.writeString(snapshot, document);
        }

        // Then
        assertThat(document).isEqualTo(Files.readString(snapshot));
    }
}
