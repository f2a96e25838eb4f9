package fr.rebond.kit.clock;

import static fr.rebond.kit.test.api.Roles.PROGRAMME_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "kit"))
class ProgrammeClockTest {

    private static final Api MANAGER = Api.as(PROGRAMME_MANAGER, "130025265");

    @Inject
    ProgrammeClock clock;

    @AfterEach
    void backToNow() {
        MANAGER.put("/v1/clock/kit", "{\"now\": \"" + Instant.now() + "\"}").statusCode(200);
    }

    @Test
    void continuesFromTheTimeItWasSetTo() {
        MANAGER.put("/v1/clock/kit", "{\"now\": \"2022-10-01T09:59:00Z\"}").statusCode(200);
        assertThat(Duration.between(Instant.parse("2022-10-01T09:59:00Z"), clock.instant()))
                .isBetween(Duration.ZERO, Duration.ofSeconds(30));
        assertThat(clock.today()).hasToString("2022-10-01");
    }

    @Test
    void usesTheDayInParis() {
        MANAGER.put("/v1/clock/kit", "{\"now\": \"2023-06-30T22:30:00Z\"}").statusCode(200);
        assertThat(clock.today()).hasToString("2023-07-01");
    }

    @Test
    void onlyAuthorisedCallersMoveIt() {
        Api.anonymous().put("/v1/clock/kit", "{}").statusCode(401);
        Api.as("applicant", "200068500").put("/v1/clock/kit", "{}").statusCode(403);
        MANAGER.put("/v1/clock/other", "{\"now\": \"2022-10-01T09:59:00Z\"}").statusCode(404);
        MANAGER.put("/v1/clock/kit", "{}").statusCode(400);
    }
}
