package fr.rebond.local.story.table;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.scene.Envelopes;
import fr.rebond.local.story.scene.Missions;
import fr.rebond.local.story.scene.Stage;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Reads the figures that the services compute, by the keys of {@code published.yaml}. */
public final class ComputedFigures {

    private static final String USER = "auditor";
    private static final Map<String, String> OF_MISSION = Map.of(
            "companies-met", "companiesMet",
            "companies-with-schemes", "companiesWithSchemes",
            "projects", "projects",
            "forecast-jobs", "forecastJobs",
            "routed-projects", "routedProjects",
            "routed-jobs", "routedForecastJobs",
            "axes", "axes");

    private final Stage stage;
    private final Missions missions;
    private final Envelopes envelopes;

    public ComputedFigures(Stage stage, Missions missions, Envelopes envelopes) {
        this.stage = stage;
        this.missions = missions;
        this.envelopes = envelopes;
    }

    public Map<String, BigDecimal> read() {
        var figures = new LinkedHashMap<String, BigDecimal>();
        ofTheCall(figures);
        ofTheMission(figures);
        ofTheRoadmap(figures);
        figures.putAll(new MoneyFigures(stage, missions, envelopes).read());
        return figures;
    }

    private void ofTheCall(Map<String, BigDecimal> figures) {
        var code = stage.data().call().code();
        var statistics = stage.gateway()
                .get(USER, "/v1/laureates/statistics?call=" + code)
                .body();
        figures.put("laureates", statistics.path("laureates").path("computed").decimalValue());
        figures.put("regions", statistics.path("regions").path("computed").decimalValue());
    }

    private void ofTheMission(Map<String, BigDecimal> figures) {
        var computed =
                stage.gateway().get(USER, missions.path() + "/figures").body().path("computed");
        OF_MISSION.forEach(
                (figure, field) -> figures.put(figure, computed.path(field).decimalValue()));
        figures.put("investment", amount(computed.path("investment")));
    }

    /** How many axes are for the whole grouping, and how many for each member alone. */
    private void ofTheRoadmap(Map<String, BigDecimal> figures) {
        var scopes = new TreeMap<String, BigDecimal>();
        stage.gateway().list(USER, missions.path() + "/roadmap/axes").stream()
                .map(axis -> axis.path("memberSiren").asText("whole-grouping"))
                .forEach(scope -> scopes.merge("axes-" + scope, BigDecimal.ONE, BigDecimal::add));
        figures.putAll(scopes);
    }

    static BigDecimal amount(JsonNode money) {
        return new BigDecimal(money.get("amount").asText());
    }
}
