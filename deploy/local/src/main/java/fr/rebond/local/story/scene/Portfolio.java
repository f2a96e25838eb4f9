package fr.rebond.local.story.scene;

import static fr.rebond.local.story.client.Change.command;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.client.Crew;
import fr.rebond.local.story.data.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The projects that were detected are entered and qualified. */
final class Portfolio {

    private static final String USER = "mission-lead";

    private final Stage stage;
    private final Missions missions;

    Portfolio(Stage stage, Missions missions) {
        this.stage = stage;
        this.missions = missions;
    }

    List<Scene> scenes() {
        return List.of(new Scene(stage.data().mission().projectsQualifiedOn(), "Projects are qualified", this::enter));
    }

    private String enter() {
        var known = new Projects(stage, missions).byReference();
        Crew.each(stage.data().projects(), project -> {
            var found = Optional.ofNullable(known.get(project.reference()));
            if (found.isEmpty() || isDetected(found.get())) {
                qualify(project, found.map(node -> node.get("id").asText()).orElseGet(() -> detect(project)));
            }
        });
        return Count.of(stage.data().projects().size(), "project");
    }

    private String detect(Project project) {
        var holder = stage.data().companiesBySiren().get(project.holder());
        var body = Map.of(
                "externalReference", project.reference(),
                "name", project.name(),
                "holder", Map.of("siren", holder.siren(), "name", holder.name()),
                "sample", true);
        return stage.gateway()
                .create(USER, missions.path() + "/projects", project.reference(), body)
                .id();
    }

    private void qualify(Project project, String id) {
        var path = "/v1/projects/" + id;
        stage.gateway()
                .make(command(USER, path, found -> !isDetected(found), "/qualification", qualification(project)));
    }

    private static Map<String, Object> qualification(Project project) {
        var body = new LinkedHashMap<String, Object>();
        body.put("investment", Euros.of(project.investment()));
        body.put("forecastJobs", project.forecastJobs());
        body.put("maturity", project.maturity());
        body.put("nafCode", project.nafCode());
        body.put("siteCommune", project.siteCommune());
        body.put("achievableWithinTwoYears", project.isWithinTwoYears());
        body.put("structuring", project.isStructuring());
        body.put("acquiresTangibleAssets", project.acquiresTangibleAssets());
        body.put("acquiresIntangibleAssets", project.acquiresIntangibleAssets());
        return body;
    }

    private static boolean isDetected(JsonNode project) {
        return project.get("status").asText().equals("DETECTED");
    }
}
