package fr.rebond.applications.application.submission;

import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CAUDRESIS;
import static fr.rebond.applications.Fixtures.DOUAISIS;
import static fr.rebond.applications.Fixtures.consented;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.submit;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.applications.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;

@QuarkusTest
class SubmissionConcurrencyTest {

    /** A+B, B+C and C+A: any two share a member, so exactly one can be submitted. */
    @RepeatedTest(5)
    void acceptsOneOfSeveralOverlappingTerritories() throws Exception {
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

    /** The application must not be reported to overlap itself. */
    @RepeatedTest(5)
    void secondOfTwoEqualSubmissionsIsStale() throws Exception {
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

    private static Callable<Integer> submission(Fixtures.FiledApplication rival, CyclicBarrier start) {
        return () -> {
            start.await();
            return submit(rival).extract().statusCode();
        };
    }
}
