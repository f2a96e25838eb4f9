package fr.rebond.local.story.missions;

import static fr.rebond.local.story.stage.Gateway.Change.command;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.data.MissionsData.ConsideredScheme;
import fr.rebond.local.story.data.MissionsData.Mission;
import fr.rebond.local.story.data.MissionsData.Project;
import fr.rebond.local.story.stage.Scene;
import fr.rebond.local.story.stage.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Structuring projects that fit no other aid scheme are proposed for the envelope. The committee pre-validates their
 * routings, and their holders are invited to file a funding request.
 */
public final class Routing {

    private static final String LEAD = "mission-lead";

    private final Stage stage;
    private final Missions missions;
    private final Mission mission;

    public Routing(Stage stage, Missions missions) {
        this.stage = stage;
        this.missions = missions;
        this.mission = stage.data().missions().mission();
    }

    public List<Scene> scenes() {
        return List.of(
                new Scene(mission.projectsQualifiedOn(), "Routings to the envelope are proposed", this::propose),
                new Scene(mission.prevalidatedOn(), "The committee pre-validates routings", this::prevalidate));
    }

    private String propose() {
        var projects = missions.projectsByReference();
        Stage.each(
                stage.data().missions().structuringProjects(),
                project -> propose(project, Missions.projectPath(projects.get(project.reference()))));
        return Scene.count(routingsToEnvelope().size(), "routing");
    }

    private void propose(Project project, String path) {
        if (routingToEnvelope(path).isEmpty()) {
            consider(project, path + "/considered-schemes");
            var form = Map.of("target", "ENVELOPE", "proposedAid", Stage.euros(requireNonNull(project.proposedAid())));
            stage.gateway().create(LEAD, path + "/routings", "envelope", form);
        }
    }

    private void consider(Project project, String path) {
        var considered = stage.gateway().list(LEAD, path).stream()
                .map(scheme -> scheme.get("schemeCode").asText())
                .collect(Collectors.toSet());
        stage.data().missions().consideredSchemes().stream()
                .filter(scheme -> scheme.project().equals(project.reference()))
                .filter(scheme -> !considered.contains(scheme.scheme()))
                .forEach(scheme -> stage.gateway().create(LEAD, path, scheme.scheme(), form(scheme)));
    }

    private String prevalidate() {
        var meeting = missions.meeting("PREVALIDATION", mission.prevalidatedOn());
        var chair = mission.committee().stream()
                .filter(member -> member.siren().equals(mission.chair()))
                .findFirst()
                .orElseThrow();
        var projects = missions.projectsByReference();
        Stage.each(stage.data().missions().structuringProjects(), project -> {
            var routing = routingToEnvelope(Missions.projectPath(projects.get(project.reference())))
                    .orElseThrow();
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
        return Scene.count(
                (int) routingsToEnvelope().stream()
                        .filter(routing -> !isProposed(routing))
                        .count(),
                "routing");
    }

    private List<JsonNode> routingsToEnvelope() {
        var projects = missions.projectsByReference();
        return stage.data().missions().structuringProjects().stream()
                .flatMap(project -> routingToEnvelope(Missions.projectPath(projects.get(project.reference()))).stream())
                .toList();
    }

    private Optional<JsonNode> routingToEnvelope(String project) {
        return stage.gateway().list(LEAD, project + "/routings").stream()
                .filter(routing -> routing.get("target").asText().equals("ENVELOPE"))
                .findFirst();
    }

    private static Map<String, String> form(ConsideredScheme scheme) {
        return Map.of(
                "schemeCode", scheme.scheme(),
                "fit", "UNFIT",
                "reasonCode", scheme.reasonCode(),
                "reason", scheme.reason());
    }

    private static boolean isProposed(JsonNode routing) {
        return routing.get("status").asText().equals("PROPOSED");
    }
}
