package fr.rebond.local.story.missions;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.stage.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the mission of the main territory, its projects and its committee meetings in the missions service. */
public final class Missions {

    private static final String MANAGER = "engineering-manager";
    private static final String LEAD = "mission-lead";

    private final Stage stage;
    private @Nullable String path;

    public Missions(Stage stage) {
        this.stage = stage;
    }

    /** Path of the mission. Waits for the mission, which a label creates by an event. */
    public synchronized String path() {
        if (path == null) {
            var name = stage.data().mainTerritory().name();
            var mission = stage.gateway().await("The mission of %s is not planned yet".formatted(name), this::find);
            path = "/v1/missions/" + mission.get("id").asText();
        }
        return path;
    }

    public Map<String, JsonNode> projectsByReference() {
        return stage.gateway().list(LEAD, path() + "/projects").stream()
                .collect(Collectors.toMap(
                        project -> project.get("externalReference").asText(), Function.identity()));
    }

    public static String projectPath(JsonNode project) {
        return "/v1/projects/" + project.get("id").asText();
    }

    /** The identifier of the committee meeting of that kind; records the meeting if it is missing. */
    String meeting(String kind, LocalDate day) {
        var meetings = path() + "/committee-meetings";
        return stage.gateway().list(LEAD, meetings).stream()
                .filter(meeting -> meeting.get("kind").asText().equals(kind))
                .map(meeting -> meeting.get("id").asText())
                .findFirst()
                .orElseGet(() -> stage.gateway()
                        .create(LEAD, meetings, "meeting-" + kind, meetingForm(kind, day))
                        .id());
    }

    private Map<String, Object> meetingForm(String kind, LocalDate day) {
        var mission = stage.data().missions().mission();
        List<Map<String, ?>> members = mission.committee().stream()
                .<Map<String, ?>>map(member -> Map.of("siren", member.siren(), "name", member.name(), "present", true))
                .toList();
        return Map.of("kind", kind, "heldOn", day.toString(), "chair", mission.chair(), "members", members);
    }

    private Optional<JsonNode> find() {
        var lead = stage.data().mainTerritory().lead().siren();
        var code = stage.data().applications().call().code();
        return stage.gateway().list(MANAGER, "/v1/missions?epci=" + lead).stream()
                .filter(mission -> mission.get("callCode").asText().equals(code))
                .findFirst();
    }
}
