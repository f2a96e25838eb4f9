package fr.rebond.local.story.table;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.scene.Envelopes;
import fr.rebond.local.story.scene.Missions;
import fr.rebond.local.story.scene.Projects;
import fr.rebond.local.story.scene.Requests;
import fr.rebond.local.story.scene.Stage;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The figures of the envelope and of its requests. */
final class MoneyFigures {

    private static final String USER = "auditor";
    private static final List<String> DECIDED = List.of("APPROVED", "REJECTED", "AGREEMENT_SIGNED", "IN_EXECUTION");
    private static final List<String> SIGNED = List.of("AGREEMENT_SIGNED", "IN_EXECUTION");

    private final Stage stage;
    private final Missions missions;
    private final Envelopes envelopes;

    MoneyFigures(Stage stage, Missions missions, Envelopes envelopes) {
        this.stage = stage;
        this.missions = missions;
        this.envelopes = envelopes;
    }

    Map<String, BigDecimal> read() {
        var figures = new HashMap<String, BigDecimal>();
        var balances = stage.gateway().get(USER, envelopes.path() + "/balances").body();
        figures.put("envelope", ComputedFigures.amount(balances.at("/total/confirmed")));
        figures.put(
                "envelope-funders", BigDecimal.valueOf(balances.path("funders").size()));
        figures.put("paid", ComputedFigures.amount(balances.at("/total/paid")));
        var requests = new Requests(stage, envelopes).byProject().values();
        figures.put("requests", BigDecimal.valueOf(requests.size()));
        figures.put("requests-submitted", count(requests, request -> !isIn(request, List.of("INVITED", "DRAFT"))));
        figures.put("requests-decided", count(requests, request -> isIn(request, DECIDED)));
        figures.put("requests-rejected", count(requests, request -> isIn(request, List.of("REJECTED"))));
        figures.put("requests-mixed", count(requests, this::isMixed));
        figures.put("agreements", count(requests, request -> isIn(request, SIGNED)));
        figures.put("paid-on-project", paidOnProjects());
        return figures;
    }

    /** Whether it was given a grant and a repayable advance. */
    private boolean isMixed(JsonNode request) {
        if (!isIn(request, DECIDED)) {
            return false;
        }
        var decision = stage.gateway()
                .get(USER, "/v1/funding-requests/" + request.get("id").asText())
                .body()
                .path("decision");
        return ComputedFigures.amount(decision.path("grant")).signum() > 0
                && ComputedFigures.amount(decision.path("repayableAdvance")).signum() > 0;
    }

    /** What the projects themselves show as paid, which comes back to them by events. */
    private BigDecimal paidOnProjects() {
        return stage.awaiting().until("The payment is not visible on its project yet", () -> {
            var paid = projects().stream()
                    .map(project -> stage.gateway()
                            .get(USER, "/v1/projects/" + project.get("id").asText() + "/funding")
                            .body())
                    .map(funding -> ComputedFigures.amount(funding.path("paid")))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return Optional.of(paid).filter(amount -> amount.signum() > 0);
        });
    }

    private List<JsonNode> projects() {
        var known = new Projects(stage, missions).byReference();
        return stage.data()
                .requests()
                .decided()
                .map(request -> known.get(request.project()))
                .toList();
    }

    private static BigDecimal count(Collection<JsonNode> requests, Predicate<JsonNode> which) {
        return BigDecimal.valueOf(requests.stream().filter(which).count());
    }

    private static boolean isIn(JsonNode request, List<String> states) {
        return states.contains(request.get("status").asText());
    }
}
