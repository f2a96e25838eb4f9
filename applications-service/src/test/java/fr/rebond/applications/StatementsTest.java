package fr.rebond.applications;

import static fr.rebond.applications.Story.CAMBRAI;
import static fr.rebond.applications.Story.CASE;
import static fr.rebond.applications.Story.DOUAISIS;
import static fr.rebond.applications.Story.MANAGER;
import static fr.rebond.applications.Story.MORLAIX;
import static fr.rebond.applications.Story.labelled;
import static fr.rebond.applications.Story.publishedCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import fr.rebond.kit.test.parts.Cost;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What lists cost: at most two statements, however many rows they show. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "applications"))
class StatementsTest {

    @Inject
    Jdbi jdbi;

    @Inject
    SessionFactory hibernate;

    @Test
    void aListIsOneStatement() {
        // Given
        var call = publishedCall();
        labelled(call, CAMBRAI, MORLAIX, DOUAISIS);
        var ofCall = MANAGER.query("call", call.code());
        // Then
        assertThat(cost(() -> ofCall.get("/v1/applications").body("items", hasSize(3))))
                .isEqualTo(1);
        assertThat(cost(() ->
                        CASE.query("call", call.code()).get("/v1/applications").body("items", hasSize(3))))
                .isEqualTo(1);
        assertThat(cost(() -> ofCall.get("/v1/laureates").body("items", hasSize(3))))
                .isEqualTo(1);
        assertThat(cost(() -> MANAGER.query("pageSize", 3).get("/v1/calls").statusCode(200)))
                .isEqualTo(1);
        assertThat(cost(() -> ofCall.get("/v1/laureates/statistics").statusCode(200)))
                .isBetween(1L, 2L);
    }

    @Test
    void childrenAreReadWithTheirParentInTwoStatements() {
        // Given
        var call = publishedCall();
        labelled(call, CAMBRAI, MORLAIX, DOUAISIS);
        var votes = "/v1/waves/" + call.wave2() + "/deliberation/votes";
        var seats = "/v1/waves/" + call.wave2() + "/deliberation/members";
        // Then
        assertThat(cost(() -> MANAGER.get(seats).statusCode(200).body("items", hasSize(2))))
                .isBetween(1L, 2L);
        assertThat(cost(() -> MANAGER.get(votes).statusCode(200).body("items", hasSize(6))))
                .isBetween(1L, 2L);
    }

    private long cost(Runnable reading) {
        return Cost.ofReading(jdbi, hibernate, reading);
    }
}
