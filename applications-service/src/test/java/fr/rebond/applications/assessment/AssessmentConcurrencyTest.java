package fr.rebond.applications.assessment;

import static fr.rebond.applications.Fixtures.BANK;
import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CASE;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.score;
import static fr.rebond.applications.Fixtures.submitted;
import static fr.rebond.applications.Fixtures.underAssessment;
import static org.hamcrest.Matchers.equalTo;

import fr.rebond.applications.Interleaving;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.permission.Grants;
import fr.rebond.kit.permission.Reach;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentConcurrencyTest {

    @Inject
    AssessmentService service;

    @Inject
    Jdbi jdbi;

    @Test
    void completionIncludesAConcurrentScore() throws Exception {
        // Given
        var application = underAssessment(submitted(publishedCall().wave1(), CAMBRAI));
        score(application, BANK, "industrial-shock", 4).statusCode(201);
        score(application, BANK, "ambition", 3).statusCode(201);
        var assessor = new Actor("assessor", BANK, "test", Set.of(Reach.EVERYTHING), Grants.none());
        // When
        var completion = new Interleaving(jdbi)
                .run(
                        () -> service.score(
                                UUID.fromString(application.id()),
                                new ScoreForm("innovation", 5, "as described"),
                                assessor),
                        () -> CASE.ifMatch(application.etag())
                                .post("/v1/applications/" + application.id() + "/assessment/completion"));
        // Then: the score would be 72.00 without the concurrent mark
        completion.statusCode(200).body("score", equalTo(74.55f));
    }
}
