package fr.rebond.missions;

import fr.rebond.kit.test.api.Documentation;
import fr.rebond.kit.test.api.MediaTypes;
import fr.rebond.kit.test.api.OpenApiSnapshot;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "missions"))
class OpenApiTest {

    @Test
    void documentMatchesItsSnapshot() {
        OpenApiSnapshot.assertMatches("missions");
    }

    @Test
    void operationsAnswerInTheMediaTypesThatTheyDeclare() {
        MediaTypes.assertAsDeclared("110020013");
    }

    @Test
    void documentExplainsEverythingThatItNames() {
        Documentation.assertComplete();
    }
}
