package fr.rebond.local.story.missions;

import static fr.rebond.local.story.stage.Gateway.Change.command;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.data.MissionsData.Project;
import fr.rebond.local.story.stage.Scene;
import fr.rebond.local.story.stage.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Projects are entered as detected, then qualified. */
public final class Portfolio {

    private static final String USER = "mission-lead";

    private final Stage stage;
    private final Missions missions;

    public Portfolio(Stage stage, Missions missions) {
        this.stage = stage;
        this.missions = missions;
    }

    public List<Scene> scenes() {
        return List.of(new Scene(
                stage.data().missions().mission().projectsQualifiedOn(), "Projects are qualified", this::enter));
    }

    private String enter() {
        var known = missions.projectsByReference();
        Stage.each(stage.data().missions().projects(), project -> {
            var found = Optional.ofNullable(known.get(project.reference()));
            if (found.isEmpty() || isDetected(found.get())) {
                qualify(project, found.map(node -> node.get("id").asText()).orElseGet(() -> detect(project)));
            }
        });
        return Scene.count(stage.data().missions().projects().size(), "project");
    }

    private String detect(Project project) {
        var holder = stage.data().missions().companiesBySiren().get(project.holder());
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
        body.put("investment", Stage.euros(project.investment()));
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
