package fr.rebond.kit.clock;

import static fr.rebond.kit.test.api.Roles.PROGRAMME_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Outside the profile {@code local} the clock cannot be moved, not even through the database. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "kit"))
@TestProfile(RealClockTest.NotLocal.class)
class RealClockTest {

    public static class NotLocal implements QuarkusTestProfile {
        @Override
        public String getConfigProfile() {
            return "test";
        }
    }

    @Inject
    ProgrammeClock clock;

    @Inject
    Jdbi jdbi;

    @Test
    void cannotBeMoved() {
        Api.as(PROGRAMME_MANAGER, "130025265")
                .put("/v1/clock/kit", "{\"now\": \"2022-10-01T09:59:00Z\"}")
                .statusCode(404);
        Api.as(PROGRAMME_MANAGER, "130025265").get("/v1/clock/kit").statusCode(404);
        Api.as(PROGRAMME_MANAGER, "130025265").put("/v1/clock/kit", "{").statusCode(404);
        Api.anonymous().get("/v1/clock/kit").statusCode(404);
        assertThatThrownBy(() -> clock.set(Instant.parse("2022-10-01T09:59:00Z")))
                .isInstanceOf(IllegalStateException.class);
        jdbi.useHandle(handle -> handle.execute("UPDATE programme_clock SET offset_micros = 86400000000"));
        assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
        jdbi.useHandle(handle -> handle.execute("UPDATE programme_clock SET offset_micros = 0"));
    }
}
