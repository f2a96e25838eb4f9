package fr.rebond.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.funding.Funding;
import fr.rebond.local.story.missions.Missions;
import fr.rebond.local.story.stage.Stage;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the figures that the services compute, by the keys of {@code published.yaml}. Amounts in euros. */
final class ComputedFigures {

    private static final String USER = "auditor";
    private static final List<String> DECIDED = List.of("APPROVED", "REJECTED", "AGREEMENT_SIGNED", "IN_EXECUTION");
    private static final List<String> SIGNED = List.of("AGREEMENT_SIGNED", "IN_EXECUTION");
    private static final Map<String, String> MISSION_FIGURES = Map.of(
            "companies-met", "companiesMet",
            "companies-with-schemes", "companiesWithSchemes",
            "projects", "projects",
            "forecast-jobs", "forecastJobs",
            "routed-projects", "routedProjects",
            "routed-jobs", "routedForecastJobs",
            "axes", "axes");

    private final Stage stage;
    private final Missions missions;
    private final Funding funding;
    private final Map<String, BigDecimal> figures = new HashMap<>();

    ComputedFigures(Stage stage, Missions missions, Funding funding) {
        this.stage = stage;
        this.missions = missions;
        this.funding = funding;
    }

    Map<String, BigDecimal> read() {
        readCall();
        readMission();
        readRoadmap();
        readEnvelope();
        readRequests();
        return figures;
    }

    private void readCall() {
        var code = stage.data().applications().call().code();
        var statistics = get("/v1/laureates/statistics?call=" + code);
        figures.put("laureates", statistics.path("laureates").path("computed").decimalValue());
        figures.put("regions", statistics.path("regions").path("computed").decimalValue());
    }

    private void readMission() {
        var computed = get(missions.path() + "/figures").path("computed");
        MISSION_FIGURES.forEach(
                (figure, field) -> figures.put(figure, computed.path(field).decimalValue()));
        figures.put("investment", amount(computed.path("investment")));
    }

    /** How many axes concern the whole grouping, and how many each member alone. */
    private void readRoadmap() {
        stage.gateway().list(USER, missions.path() + "/roadmap/axes").stream()
                .map(axis -> axis.path("memberSiren").asText("whole-grouping"))
                .forEach(scope -> figures.merge("axes-" + scope, BigDecimal.ONE, BigDecimal::add));
    }

    private void readEnvelope() {
        var balances = get(funding.envelopePath() + "/balances");
        figures.put("envelope", amount(balances.at("/total/confirmed")));
        figures.put(
                "envelope-funders", BigDecimal.valueOf(balances.path("funders").size()));
        figures.put("paid", amount(balances.at("/total/paid")));
        figures.put("paid-on-project", paidOnProjects());
    }

    private void readRequests() {
        var requests = funding.requestsByProject().values();
        figures.put("requests", BigDecimal.valueOf(requests.size()));
        figures.put("requests-submitted", count(requests, request -> !isIn(request, List.of("INVITED", "DRAFT"))));
        figures.put("requests-decided", count(requests, request -> isIn(request, DECIDED)));
        figures.put("requests-rejected", count(requests, request -> isIn(request, List.of("REJECTED"))));
        figures.put("requests-mixed", count(requests, this::isMixed));
        figures.put("agreements", count(requests, request -> isIn(request, SIGNED)));
    }

    /** Whether the decision gives both a grant and a repayable advance. */
    private boolean isMixed(JsonNode request) {
        if (!isIn(request, DECIDED)) {
            return false;
        }
        var decision = get(Funding.requestPath(request)).path("decision");
        return amount(decision.path("grant")).signum() > 0
                && amount(decision.path("repayableAdvance")).signum() > 0;
    }

    /** What the projects show as paid; the missions service knows it by an event. */
    private BigDecimal paidOnProjects() {
        return stage.gateway().await("The payment is not visible on its project yet", () -> {
            var projects = missions.projectsByReference();
            var paid = stage.data()
                    .funding()
                    .requests()
                    .decided()
                    .map(request -> Missions.projectPath(projects.get(request.project())))
                    .map(path -> amount(get(path + "/funding").path("paid")))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return Optional.of(paid).filter(amount -> amount.signum() > 0);
        });
    }

    private JsonNode get(String path) {
        return stage.gateway().get(USER, path).body();
    }

    private static BigDecimal amount(JsonNode money) {
        return new BigDecimal(money.get("amount").asText());
    }

    private static BigDecimal count(Collection<JsonNode> requests, Predicate<JsonNode> condition) {
        return BigDecimal.valueOf(requests.stream().filter(condition).count());
    }

    private static boolean isIn(JsonNode request, List<String> states) {
        return states.contains(request.get("status").asText());
    }
}
