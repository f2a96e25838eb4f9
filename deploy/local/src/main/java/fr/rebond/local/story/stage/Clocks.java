package fr.rebond.local.story.stage;

import fr.rebond.local.story.stage.Gateway.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Moves the programme clocks of the three services to the day of the scene. They are moved only before the first write of a
 * scene: replaying a complete story does not touch them, and an interrupted story continues at its own time.
 */
public final class Clocks {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration SAME_SCENE = Duration.ofHours(12);
    private static final List<String> SERVICES = List.of("applications", "missions", "funding");
    private static final String USER = "operator";

    private final Exchange exchange;
    private Instant sceneStart = Instant.EPOCH;
    private boolean moved = true;

    Clocks(Exchange exchange) {
        this.exchange = exchange;
    }

    /** The next write happens on that day at 9 o'clock in Paris, or later. */
    public synchronized void startScene(LocalDate day) {
        sceneStart = day.atTime(MORNING).atZone(PARIS).toInstant();
        moved = false;
    }

    /** Moves every clock that is before that day forward to it. */
    public synchronized void advanceTo(LocalDate day) {
        startScene(day);
        for (var service : SERVICES) {
            if (now(service).isBefore(sceneStart)) {
                set(service);
            }
        }
    }

    synchronized void beforeWriting() {
        if (!moved) {
            SERVICES.forEach(this::move);
            moved = true;
        }
    }

    private void move(String service) {
        var now = now(service);
        if (now.isBefore(sceneStart) || now.isAfter(sceneStart.plus(SAME_SCENE))) {
            set(service);
        }
    }

    private Instant now(String service) {
        return Instant.parse(send("GET", service, null).text("now"));
    }

    private void set(String service) {
        send("PUT", service, Map.of("now", sceneStart.toString()));
    }

    private Answer send(String method, String service, @Nullable Object body) {
        var path = "/v1/clock/" + service;
        return exchange.send(USER, method, path, Map.of(), body).requireSuccess(USER, method, path);
    }
}
