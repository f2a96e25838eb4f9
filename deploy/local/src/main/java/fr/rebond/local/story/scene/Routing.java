package fr.rebond.local.story.scene;

import static fr.rebond.local.story.client.Change.command;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.client.Crew;
import fr.rebond.local.story.data.ConsideredScheme;
import fr.rebond.local.story.data.MissionFile;
import fr.rebond.local.story.data.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Structuring projects that no other scheme can carry are proposed for the envelope, and pre-validated by the committee:
 * their holders are invited to file.
 */
final class Routing {

    private static final String LEAD = "mission-lead";

    private final Stage stage;
    private final Missions missions;
    private final MissionFile file;

    Routing(Stage stage, Missions missions) {
        this.stage = stage;
        this.missions = missions;
        this.file = stage.data().mission();
    }

    List<Scene> scenes() {
        return List.of(
                new Scene(file.projectsQualifiedOn(), "Routings to the envelope are proposed", this::propose),
                new Scene(file.prevalidatedOn(), "The committee pre-validates routings", this::prevalidate));
    }

    private String propose() {
        var projects = new Projects(stage, missions).byReference();
        Crew.each(
                stage.data().structuringProjects(),
                project -> propose(project, path(projects.get(project.reference()))));
        return Count.of(routings().size(), "routing");
    }

    private void propose(Project project, String path) {
        if (toEnvelope(path).isEmpty()) {
            consider(project, path + "/considered-schemes");
            var body = Map.of("target", "ENVELOPE", "proposedAid", Euros.of(project.proposedAid()));
            stage.gateway().create(LEAD, path + "/routings", "envelope", body);
        }
    }

    private void consider(Project project, String path) {
        var considered = stage.gateway().list(LEAD, path).stream()
                .map(scheme -> scheme.get("schemeCode").asText())
                .collect(Collectors.toSet());
        stage.data().consideredSchemes().stream()
                .filter(scheme -> scheme.project().equals(project.reference()))
                .filter(scheme -> !considered.contains(scheme.scheme()))
                .forEach(scheme -> stage.gateway().create(LEAD, path, scheme.scheme(), body(scheme)));
    }

    private String prevalidate() {
        var meeting = new Committee(stage, missions).met("PREVALIDATION", file.prevalidatedOn());
        var chair = file.committee().stream()
                .filter(seat -> seat.siren().equals(file.chair()))
                .findFirst()
                .orElseThrow();
        var projects = new Projects(stage, missions).byReference();
        Crew.each(stage.data().structuringProjects(), project -> {
            var routing = toEnvelope(path(projects.get(project.reference()))).orElseThrow();
            if (isProposed(routing)) {
                stage.gateway()
                        .make(command(
                                chair.user(),
                                "/v1/routings/" + routing.get("id").asText(),
                                found -> !isProposed(found),
                                "/validation",
                                Map.of("meetingId", meeting, "favourable", true)));
            }
        });
        return Count.of(
                (int) routings().stream()
                        .filter(routing -> !isProposed(routing))
                        .count(),
                "routing");
    }

    /** To the envelope, of all projects of the story. */
    private List<JsonNode> routings() {
        var projects = new Projects(stage, missions).byReference();
        return stage.data().structuringProjects().stream()
                .flatMap(project -> toEnvelope(path(projects.get(project.reference()))).stream())
                .toList();
    }

    private Optional<JsonNode> toEnvelope(String project) {
        return stage.gateway().list(LEAD, project + "/routings").stream()
                .filter(routing -> routing.get("target").asText().equals("ENVELOPE"))
                .findFirst();
    }

    private static Map<String, String> body(ConsideredScheme scheme) {
        return Map.of(
                "schemeCode", scheme.scheme(),
                "fit", "UNFIT",
                "reasonCode", scheme.reasonCode(),
                "reason", scheme.reason());
    }

    private static boolean isProposed(JsonNode routing) {
        return routing.get("status").asText().equals("PROPOSED");
    }

    private static String path(JsonNode project) {
        return "/v1/projects/" + project.get("id").asText();
    }
}
