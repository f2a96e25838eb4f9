package fr.rebond.funding;

import static fr.rebond.funding.Actors.AUDIT;
import static fr.rebond.funding.Actors.CAUDRESIS;
import static fr.rebond.funding.Requests.idOf;
import static fr.rebond.kit.test.api.Roles.FUNDER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.marks.LateWriters;
import fr.rebond.kit.test.marks.MarkFollower;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Systems follow the lists of funding requests and envelopes. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class MarksTest {

    @Inject
    Jdbi jdbi;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void requestsMissNoChangeThatIsCommittedLate() throws Exception {
        var scene = Scene.labelled();
        var requests = Stream.generate(scene::invited)
                .limit(LateWriters.ROWS)
                .map(Requests::idOf)
                .toList();
        new LateWriters(
                        "funding",
                        "UPDATE funding_request SET project_name = ? WHERE id = ?::uuid",
                        "projectName",
                        requests,
                        4)
                .assertNothingIsMissedBy(
                        new MarkFollower(AUDIT.query("envelope", idOf(scene.envelope)), "/v1/funding-requests"));
    }

    @Test
    void envelopeIsNewToAFunderThatPledges() {
        // Given
        var scene = Scene.labelled();
        var asFunder = Api.as(FUNDER, CAUDRESIS).query("laureate", scene.laureate);
        var follower = new MarkFollower(asFunder, "/v1/envelopes");
        assertThat(follower.round()).isEmpty();
        assertThat(follower.round()).isEmpty();
        // When
        scene.pledge(CAUDRESIS, "600000.00");
        // Then
        assertThat(follower.round()).containsExactly(idOf(scene.envelope));
    }

    @Test
    void envelopeChangesWithItsMoneyAndItsRowStaysHeapOnly() {
        // Given
        var scene = Scene.funded();
        var follower = new MarkFollower(AUDIT.query("laureate", scene.laureate), "/v1/envelopes");
        follower.round();
        // When
        scene.pledge(CAUDRESIS, "1000.00");
        // Then
        assertThat(follower.round()).containsExactly(idOf(scene.envelope));
        var indexed = jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT count(*) FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
                        WHERE i.indrelid = 'envelope'::regclass AND a.attname = 'changed_in'
                        """).mapTo(Integer.class).one());
        assertThat(indexed).isZero();
    }
}
