package fr.rebond.local.story.scene;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The steering committee of the mission: State, Région and the two agglomérations. */
final class Committee {

    private static final String USER = "mission-lead";

    private final Stage stage;
    private final Missions missions;

    Committee(Stage stage, Missions missions) {
        this.stage = stage;
        this.missions = missions;
    }

    /** @return the identifier of the meeting, recorded unless it was before */
    String met(String kind, LocalDate on) {
        var meetings = missions.path() + "/committee-meetings";
        return stage.gateway().list(USER, meetings).stream()
                .filter(meeting -> meeting.get("kind").asText().equals(kind))
                .map(meeting -> meeting.get("id").asText())
                .findFirst()
                .orElseGet(() -> stage.gateway()
                        .create(USER, meetings, "meeting-" + kind, body(kind, on))
                        .id());
    }

    private Map<String, Object> body(String kind, LocalDate on) {
        var file = stage.data().mission();
        List<Map<String, ?>> members = file.committee().stream()
                .<Map<String, ?>>map(seat -> Map.of("siren", seat.siren(), "name", seat.name(), "present", true))
                .toList();
        return Map.of("kind", kind, "heldOn", on.toString(), "chair", file.chair(), "members", members);
    }
}
