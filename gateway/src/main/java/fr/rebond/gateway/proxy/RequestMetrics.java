package fr.rebond.gateway.proxy;

import fr.rebond.gateway.upstream.Service;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * {@code gateway_requests_seconds}: the duration of requests by service and outcome. The outcome is the class of the
 * status, or {@code abandoned} when the client disconnects.
 */
@ApplicationScoped
class RequestMetrics {

    private static final String[] OUTCOMES = {"abandoned", "1xx", "2xx", "3xx", "4xx", "5xx"};

    private final Map<Service, Timer[]> timers = new EnumMap<>(Service.class);

    RequestMetrics(MeterRegistry registry) {
        for (var service : Service.values()) {
            var ofService = new Timer[OUTCOMES.length];
            for (var index = 0; index < OUTCOMES.length; index++) {
                ofService[index] = Timer.builder("gateway.requests")
                        .tag("service", service.label())
                        .tag("outcome", OUTCOMES[index])
                        .register(registry);
            }
            timers.put(service, ofService);
        }
    }

    void answered(Service service, int status, long begin) {
        record(service, status / 100, begin);
    }

    void abandoned(Service service, long begin) {
        record(service, 0, begin);
    }

    private void record(Service service, int outcome, long begin) {
        timers.get(service)[outcome].record(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
    }
}
