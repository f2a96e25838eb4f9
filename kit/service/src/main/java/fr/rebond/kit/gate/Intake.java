package fr.rebond.kit.gate;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether new requests are accepted. On shutdown, readiness is reported as down first and requests are still accepted, until load
 * balancers have noticed. In the last part of that delay new requests are refused, so that all running ones are
 * answered before connections close.
 */
@ApplicationScoped
class Intake {

    private static final Duration CLOSED_BEFORE_THE_END = Duration.ofMillis(300);

    private final Vertx vertx;
    private final Duration delay;
    private volatile boolean closed;

    Intake(Vertx vertx, @ConfigProperty(name = "quarkus.shutdown.delay") Duration delay) {
        this.vertx = vertx;
        this.delay = delay;
    }

    void stopping(@Observes ShutdownDelayInitiatedEvent stopping) {
        var rest = delay.minus(CLOSED_BEFORE_THE_END).toMillis();
        vertx.setTimer(Math.max(1, rest), ignored -> closed = true);
    }

    boolean isClosed() {
        return closed;
    }
}
