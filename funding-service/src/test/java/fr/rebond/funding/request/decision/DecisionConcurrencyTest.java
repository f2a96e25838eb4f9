package fr.rebond.funding.request.decision;

import static fr.rebond.funding.Actors.AUDIT;
import static fr.rebond.funding.Actors.CAMBRAI;
import static fr.rebond.funding.Actors.CAUDRESIS;
import static fr.rebond.funding.Actors.COMMITTEE;
import static fr.rebond.funding.Actors.STATE;
import static fr.rebond.funding.Forms.approval;
import static fr.rebond.funding.Requests.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import fr.rebond.funding.Requests;
import fr.rebond.funding.Scene;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Fifty concurrent decisions on an envelope with money for twenty-five. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class DecisionConcurrencyTest {

    private static final int REQUESTS = 50;

    @Inject
    Jdbi jdbi;

    @Test
    void neverCommitsMoreThanTheEnvelopeHas() throws Exception {
        // Given: fifty assessed requests of 200 000 that wait for the contributions to be confirmed
        var scene = Scene.labelled();
        scene.pledge(CAMBRAI, "900000.00");
        scene.pledge(CAUDRESIS, "600000.00");
        var requests = concurrently(8, nothing -> scene.assessed("1000000.00", "150000.00", "50000.00"));
        scene.confirm(1, STATE);
        scene.confirm(2, CAMBRAI);
        scene.confirm(3, CAUDRESIS);
        // When
        var etags = requests.stream().map(Requests::etag).toList();
        var statuses = concurrently(REQUESTS, i -> decide(requests.get(i), etags.get(i)));
        // Then
        assertThat(statuses).containsOnly(200, 422);
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(25);
        AUDIT.get(scene.envelope + "/balances")
                .body("total.available.amount", equalTo("0.00"))
                .body("total.committedGrant.amount", equalTo("3750000.00"))
                .body("total.committedAdvance.amount", equalTo("1250000.00"))
                .body("funders.balance.available.amount", everyItem(equalTo("0.00")));
        assertThat(jdbi.<Long, RuntimeException>withHandle(
                        handle -> handle.createQuery("SELECT count(*) FROM ledger_discrepancy")
                                .mapTo(Long.class)
                                .one()))
                .isZero();
    }

    /** Repeats the request while the service is busy. */
    private static int decide(String request, String etag) {
        while (true) {
            var status = COMMITTEE
                    .ifMatch(etag)
                    .idempotencyKey(key())
                    .post(request + "/decision", approval("150000.00", "50000.00"))
                    .extract()
                    .statusCode();
            if (status != 503) {
                return status;
            }
        }
    }

    private static <T> List<T> concurrently(int threads, IntFunction<T> work) throws Exception {
        try (var workers = Executors.newFixedThreadPool(threads)) {
            var running = IntStream.range(0, REQUESTS)
                    .mapToObj(i -> workers.submit(() -> work.apply(i)))
                    .toList();
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
