package fr.rebond.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "kit"))
class MetricsTest {

    @Test
    void includeWhatTheOperatorsGuideNames() {
        var metrics = RestAssured.get("/q/metrics").asString();
        assertThat(metrics.lines().map(line -> line.split("[ {]")[0]))
                .contains(
                        "outbox_backlog",
                        "outbox_oldest_age_seconds",
                        "relay_leader",
                        "inbox_duplicates_total",
                        "inbox_unknown_types_total",
                        "inbox_gaps_total",
                        "events_held",
                        "events_held_oldest_wait_seconds",
                        "consumer_lag");
    }
}
