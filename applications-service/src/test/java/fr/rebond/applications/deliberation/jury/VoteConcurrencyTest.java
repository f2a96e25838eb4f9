package fr.rebond.applications.deliberation.jury;

import static fr.rebond.applications.Fixtures.BPIFRANCE;
import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.MORLAIX;
import static fr.rebond.applications.Fixtures.STATE;
import static fr.rebond.applications.Fixtures.assessed;
import static fr.rebond.applications.Fixtures.clock;
import static fr.rebond.applications.Fixtures.close;
import static fr.rebond.applications.Fixtures.euros;
import static fr.rebond.applications.Fixtures.label;
import static fr.rebond.applications.Fixtures.laureates;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.seat;
import static fr.rebond.applications.Fixtures.submitted;
import static fr.rebond.applications.Fixtures.vote;
import static fr.rebond.applications.Fixtures.voted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import fr.rebond.applications.Fixtures.FiledApplication;
import fr.rebond.applications.Interleaving;
import fr.rebond.applications.application.Decision;
import fr.rebond.applications.deliberation.closure.ClosureForm;
import fr.rebond.applications.deliberation.closure.ClosureService;
import fr.rebond.applications.deliberation.closure.OutcomeForm;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.permission.Grants;
import fr.rebond.kit.permission.Reach;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A closure that runs at the same time as a vote, or as another closure of the same call. */
@QuarkusTest
class VoteConcurrencyTest {

    private static final Actor JUROR = new Actor("juror", BPIFRANCE, "test", Set.of(Reach.SEATED), Grants.none());
    private static final Actor AUTHORITY =
            new Actor("authority", STATE, "test", Set.of(Reach.EVERYTHING), Grants.none());

    @Inject
    JuryService jury;

    @Inject
    ClosureService closures;

    @Inject
    Jdbi jdbi;

    private void closeAsAuthority(String wave, FiledApplication application) {
        var outcome = new OutcomeForm(
                UUID.fromString(application.id()),
                Decision.LAUREATE,
                null,
                LocalDate.parse("2023-03-20"),
                Money.euros(5_000_000),
                Money.euros(3_500_000));
        var anyVersion = new IfMatch() {
            @Override
            public void matches(long version) {}
        };
        closures.close(UUID.fromString(wave), new ClosureForm(List.of(outcome)), anyVersion, AUTHORITY);
    }

    @Test
    void closureIncludesAConcurrentVote() throws Exception {
        // Given: two votes are needed, and one is cast
        var call = publishedCall();
        var submitted = submitted(call.wave1(), CAMBRAI);
        clock("2023-03-20T08:00:00Z");
        var application = assessed(submitted);
        var etag = voted(call.wave1());
        vote(call.wave1(), STATE, application, "LABEL").statusCode(201);
        var form = new VoteForm(UUID.fromString(application.id()), VoteChoice.LABEL, null);
        // When
        var closure = new Interleaving(jdbi)
                .run(
                        () -> jury.vote(UUID.fromString(call.wave1()), form, JUROR),
                        () -> close(call.wave1(), etag, List.of(label(application, "2023-03-20"))));
        // Then
        closure.statusCode(200);
    }

    @Test
    void rejectsAVoteDuringTheClosure() throws Exception {
        // Given
        var call = publishedCall();
        var submitted = submitted(call.wave1(), CAMBRAI);
        clock("2023-03-20T08:00:00Z");
        var application = assessed(submitted);
        voted(call.wave1(), application);
        seat(call.wave1(), MORLAIX, false).statusCode(201);
        // When
        var late = new Interleaving(jdbi)
                .run(
                        () -> closeAsAuthority(call.wave1(), application),
                        () -> vote(call.wave1(), MORLAIX, application, "REJECT"));
        // Then
        late.statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({"1, 90000000.00, the call has room for 1", "9, 6000000.00, the State's pledges would be 7000000.00"})
    void concurrentClosuresStayWithinCapacityAndBudget(int capacity, String budget, String reason) throws Exception {
        // Given: two waves of one call, both ready to be signed
        var call = publishedCall(Map.of("capacity", capacity, "budget", euros(budget)));
        var first = submitted(call.wave1(), CAMBRAI);
        clock("2022-11-15T08:00:00Z");
        var second = submitted(call.wave2(), MORLAIX);
        clock("2023-03-20T08:00:00Z");
        var early = assessed(first);
        var late = assessed(second);
        voted(call.wave1(), early);
        var etag = voted(call.wave2(), late);
        // When
        var other = new Interleaving(jdbi)
                .run(
                        () -> closeAsAuthority(call.wave1(), early),
                        () -> close(call.wave2(), etag, List.of(label(late, "2023-03-20"))));
        // Then
        other.statusCode(422).body("errors.detail", contains(containsString(reason)));
        assertThat(laureates(call)).hasSize(1);
    }
}
