package fr.rebond.local.story.client;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The programme clocks of the three services. They are moved to the day of a scene before the first thing that is written
 * in it, so that a story which is complete leaves them alone, and one that was interrupted goes on at its own time.
 */
public final class Clocks {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration SAME_SCENE = Duration.ofHours(12);
    private static final List<String> SERVICES = List.of("applications", "missions", "funding");
    private static final String USER = "operator";

    private final Exchange exchange;
    private Instant scene = Instant.EPOCH;
    private boolean there = true;

    Clocks(Exchange exchange) {
        this.exchange = exchange;
    }

    /** From now on it is that day, 9 o'clock in Paris. */
    public synchronized void sceneOn(LocalDate day) {
        scene = day.atTime(MORNING).atZone(ZONE).toInstant();
        there = false;
    }

    synchronized void beforeWriting() {
        if (!there) {
            SERVICES.forEach(this::move);
            there = true;
        }
    }

    /** The story has come to that day: whatever was written late in an earlier scene, no clock stays behind. */
    public synchronized void notBefore(LocalDate day) {
        sceneOn(day);
        for (var service : SERVICES) {
            if (now(service).isBefore(scene)) {
                set(service);
            }
        }
    }

    private void move(String service) {
        var now = now(service);
        if (now.isBefore(scene) || now.isAfter(scene.plus(SAME_SCENE))) {
            set(service);
        }
    }

    private Instant now(String service) {
        return Instant.parse(success("GET", path(service), null).text("now"));
    }

    private void set(String service) {
        success("PUT", path(service), Map.of("now", scene.toString()));
    }

    private static String path(String service) {
        return "/v1/clock/" + service;
    }

    private Answer success(String method, String path, Object body) {
        var answer = exchange.send(USER, method, path, Map.of(), body);
        if (!answer.isSuccess()) {
            throw Unexpected.of(USER, method, path, answer);
        }
        return answer;
    }
}
