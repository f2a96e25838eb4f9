package fr.rebond.applications.assessment;

import static fr.rebond.applications.Story.BANK;
import static fr.rebond.applications.Story.CAMBRAI;
import static fr.rebond.applications.Story.CASE;
import static fr.rebond.applications.Story.publishedCall;
import static fr.rebond.applications.Story.score;
import static fr.rebond.applications.Story.submitted;
import static fr.rebond.applications.Story.underAssessment;
import static fr.rebond.kit.actor.Roles.ASSESSOR;
import static org.hamcrest.Matchers.equalTo;

import fr.rebond.applications.Encounter;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "applications"))
class MarkRaceTest {

    @Inject
    AssessmentService service;

    @Inject
    Jdbi jdbi;

    @Test
    void aMarkThatIsBeingGivenCountsWhenTheAssessmentIsCompleted() throws Exception {
        // Given
        var file = underAssessment(submitted(publishedCall().wave1(), CAMBRAI));
        score(file, BANK, "industrial-shock", 4).statusCode(201);
        score(file, BANK, "ambition", 3).statusCode(201);
        var assessor = new Actor("somebody", BANK, "test", Set.of(ASSESSOR));
        // When
        var completion = new Encounter(jdbi)
                .of(
                        () -> service.score(
                                UUID.fromString(file.id()), new ScoreForm("innovation", 5, "as described"), assessor),
                        () -> CASE.ifMatch(file.etag())
                                .post("/v1/applications/" + file.id() + "/assessment/completion"));
        // Then: 72.00 without it
        completion.statusCode(200).body("score", equalTo(74.55f));
    }
}
