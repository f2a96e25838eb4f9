package fr.rebond.funding;

import static fr.rebond.funding.Actors.AUDIT;
import static fr.rebond.funding.Forms.advance;
import static fr.rebond.funding.Requests.claim;
import static fr.rebond.funding.Requests.created;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.parts.Cost;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.SessionFactory;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Counts the SQL statements of lists. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class StatementsTest {

    @Inject
    Jdbi jdbi;

    @Inject
    SessionFactory hibernate;

    @Test
    void listsNeedAtMostTwoStatements() {
        // Given
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        created(claim(scene.holding, advance(agreement, "GRANT", "10000.00")));
        created(claim(scene.holding, advance(agreement, "GRANT", "10000.00")));
        scene.invited();
        // Then
        for (var path : List.of(
                "/v1/envelopes",
                "/v1/envelopes/statistics",
                scene.envelope + "/balances",
                scene.envelope + "/entries",
                scene.envelope + "/contributions",
                "/v1/funding-requests",
                "/v1/agreements",
                "/v1/payments",
                "/v1/programmes",
                "/v1/state-aid/rates")) {
            assertThat(Cost.ofReading(jdbi, hibernate, () -> AUDIT.get(path).statusCode(200)))
                    .as(path)
                    .isBetween(1L, 2L);
        }
    }
}
