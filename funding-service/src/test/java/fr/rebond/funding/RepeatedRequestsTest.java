package fr.rebond.funding;

import static fr.rebond.funding.Actors.AUTHORISING;
import static fr.rebond.funding.Actors.OFFICER;
import static fr.rebond.funding.Forms.advance;
import static fr.rebond.funding.Forms.stateAid;
import static fr.rebond.funding.Requests.claim;
import static fr.rebond.funding.Requests.command;
import static fr.rebond.funding.Requests.created;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A request that is repeated with its Idempotency-Key takes effect once and gets the first answer again. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class RepeatedRequestsTest {

    private static final Map<String, Object> MOTIVE = Map.of("motive", "Erreur");

    @Test
    void everyPostGetsItsFirstAnswerAgain() {
        try (var posts = Api.repeatingPosts()) {
            var scene = Scene.funded();
            var agreement = scene.signed("2000000.00", "250000.00", "100000.00");
            scene.paid(agreement, "REPAYABLE_ADVANCE", "100000.00");
            var cancelled = created(claim(scene.holding, advance(agreement, "GRANT", "10000.00")));
            command(scene.holding, cancelled, "cancellation", MOTIVE).statusCode(200);
            var rejected = created(claim(scene.holding, advance(agreement, "GRANT", "10000.00")));
            command(OFFICER, rejected, "certification", Map.of("statement", "Conditions remplies"))
                    .statusCode(200);
            command(AUTHORISING, rejected, "rejection", MOTIVE).statusCode(200);
            var withdrawn = scene.submitted("1000000.00", "100000.00", "0.00");
            command(scene.holding, withdrawn, "withdrawal", MOTIVE).statusCode(200);
            var simulation = Map.of("grantDate", "2023-07-03", "stateAid", stateAid("1000000.00"));
            OFFICER.post("/v1/state-aid/simulations", simulation).statusCode(200);
            posts.assertAllRepeated();
        }
    }
}
