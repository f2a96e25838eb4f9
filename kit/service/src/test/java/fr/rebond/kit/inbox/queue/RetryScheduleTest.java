package fr.rebond.kit.inbox.queue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.inbox.queue.HeldEvent.State;
import fr.rebond.kit.settings.ServiceSettings;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    private final RetrySchedule schedule = new RetrySchedule(new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .addDiscoveredConverters()
            .withMapping(ServiceSettings.class)
            .withDefaultValues(Map.of("rebond.service", "missions"))
            .build()
            .getConfigMapping(ServiceSettings.class));

    @Test
    void triesFiveTimesOverTenMinutes() {
        var failures = IntStream.iterate(1, failed -> failed + 1)
                .takeWhile(failed -> !schedule.isExhausted(failed))
                .boxed()
                .toList();
        assertThat(failures).isEqualTo(List.of(1, 2, 3, 4));
        assertThat(failures.stream().map(failed -> schedule.pause(State.RETRYING, failed)))
                .containsExactly(40.0, 80.0, 160.0, 320.0);
    }

    @Test
    void triesNothingThatAnOperatorMustReleaseOrThatIsBehind() {
        assertThat(Stream.of(State.DEAD, State.BEHIND).map(state -> schedule.pause(state, 0)))
                .containsOnlyNulls();
    }
}
