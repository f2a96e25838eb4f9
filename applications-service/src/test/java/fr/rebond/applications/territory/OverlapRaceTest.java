package fr.rebond.applications.territory;

import static fr.rebond.applications.Story.CAMBRAI;
import static fr.rebond.applications.Story.CAUDRESIS;
import static fr.rebond.applications.Story.DOUAISIS;
import static fr.rebond.applications.Story.consented;
import static fr.rebond.applications.Story.publishedCall;
import static fr.rebond.applications.Story.submit;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.applications.Story;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "applications"))
class OverlapRaceTest {

    /** A+B, B+C and C+A: each two share a member, so that one at most can be submitted, and one always is. */
    @RepeatedTest(5)
    void ofOverlappingTerritoriesSubmittedAtOnceOneIsTaken() throws Exception {
        // Given
        var call = publishedCall();
        var rivals = List.of(
                consented(call.wave1(), CAMBRAI, CAUDRESIS),
                consented(call.wave1(), CAUDRESIS, DOUAISIS),
                consented(call.wave1(), DOUAISIS, CAMBRAI));
        var start = new CyclicBarrier(rivals.size());
        // When
        try (var applicants = Executors.newFixedThreadPool(rivals.size())) {
            var answers = applicants.invokeAll(
                    rivals.stream().map(rival -> submission(rival, start)).toList());
            // Then
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409);
        }
    }

    /** It does not overlap itself. */
    @RepeatedTest(5)
    void ofOneSubmissionSentTwiceAtOnceTheLaterIsStale() throws Exception {
        // Given
        var draft = consented(publishedCall().wave1(), CAMBRAI, CAUDRESIS);
        var start = new CyclicBarrier(2);
        // When
        try (var applicants = Executors.newFixedThreadPool(2)) {
            var answers = applicants.invokeAll(List.of(submission(draft, start), submission(draft, start)));
            // Then
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 412);
        }
    }

    private static Callable<Integer> submission(Story.Filed rival, CyclicBarrier start) {
        return () -> {
            start.await();
            return submit(rival).extract().statusCode();
        };
    }
}
