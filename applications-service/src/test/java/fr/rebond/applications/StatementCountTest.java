package fr.rebond.applications;

import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CASE;
import static fr.rebond.applications.Fixtures.DOUAISIS;
import static fr.rebond.applications.Fixtures.MANAGER;
import static fr.rebond.applications.Fixtures.MORLAIX;
import static fr.rebond.applications.Fixtures.labelled;
import static fr.rebond.applications.Fixtures.publishedCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import fr.rebond.kit.test.parts.Cost;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Lists take at most two SQL statements, whatever their number of rows. */
@QuarkusTest
class StatementCountTest {

    @Inject
    Jdbi jdbi;

    @Inject
    SessionFactory hibernate;

    @Test
    void readsAListWithOneStatement() {
        // Given
        var call = publishedCall();
        labelled(call, CAMBRAI, MORLAIX, DOUAISIS);
        var ofCall = MANAGER.query("call", call.code());
        // Then
        assertThat(statements(() -> ofCall.get("/v1/applications").body("items", hasSize(3))))
                .isEqualTo(1);
        assertThat(statements(() ->
                        CASE.query("call", call.code()).get("/v1/applications").body("items", hasSize(3))))
                .isEqualTo(1);
        assertThat(statements(() -> ofCall.get("/v1/laureates").body("items", hasSize(3))))
                .isEqualTo(1);
        assertThat(statements(
                        () -> MANAGER.query("pageSize", 3).get("/v1/calls").statusCode(200)))
                .isEqualTo(1);
        assertThat(statements(() -> ofCall.get("/v1/laureates/statistics").statusCode(200)))
                .isBetween(1L, 2L);
    }

    @Test
    void readsSeatsAndVotesWithAtMostTwoStatements() {
        // Given
        var call = publishedCall();
        labelled(call, CAMBRAI, MORLAIX, DOUAISIS);
        var votes = "/v1/waves/" + call.wave2() + "/deliberation/votes";
        var seats = "/v1/waves/" + call.wave2() + "/deliberation/members";
        // Then
        assertThat(statements(() -> MANAGER.get(seats).statusCode(200).body("items", hasSize(2))))
                .isBetween(1L, 2L);
        assertThat(statements(() -> MANAGER.get(votes).statusCode(200).body("items", hasSize(6))))
                .isBetween(1L, 2L);
    }

    private long statements(Runnable request) {
        return Cost.ofReading(jdbi, hibernate, request);
    }
}
