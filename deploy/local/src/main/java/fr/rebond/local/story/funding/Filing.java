package fr.rebond.local.story.funding;

import static fr.rebond.local.story.stage.Gateway.Change.command;
import static fr.rebond.local.story.stage.Gateway.Change.edit;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.data.FundingData.Request;
import fr.rebond.local.story.data.FundingData.RequestsFile;
import fr.rebond.local.story.stage.Scene;
import fr.rebond.local.story.stage.Stage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holders are invited; those of the story fill in their funding request and submit it. */
public final class Filing {

    private static final List<String> ITEMS = List.of("UNDERTAKING", "PROJECT", "LOCATION", "COSTS", "AID");

    private final Stage stage;
    private final Funding funding;
    private final RequestsFile file;

    public Filing(Stage stage, Funding funding) {
        this.stage = stage;
        this.funding = funding;
        this.file = stage.data().funding().requests();
    }

    public List<Scene> scenes() {
        return List.of(
                new Scene(
                        stage.data().missions().mission().prevalidatedOn(),
                        "Holders are invited to file",
                        this::awaitInvitations),
                new Scene(file.filedOn(), "Holders submit their requests", this::submit));
    }

    private String awaitInvitations() {
        return Scene.count(funding.requestsByProject().size(), "request");
    }

    private String submit() {
        var found = funding.requestsByProject();
        Stage.each(file.requests(), request -> submit(request, found.get(request.project())));
        return Scene.count(file.requests().size(), "request");
    }

    private void submit(Request request, JsonNode found) {
        var path = Funding.requestPath(found);
        var siren = found.get("holderSiren").asText();
        var holder = stage.data().users().all().stream()
                .filter(user -> user.organisation().equals(siren))
                .findFirst()
                .orElseThrow()
                .username();
        stage.gateway().make(edit(holder, path, now -> !isIn(now, "INVITED"), form(request, siren)));
        stage.gateway().make(command(holder, path, now -> !isIn(now, "DRAFT"), "/submission", null));
    }

    private Map<String, Object> form(Request request, String siren) {
        var stateAid = Map.of(
                "eligibleCosts", List.of(Map.of("name", "machines", "amount", Stage.euros(request.eligibleCosts()))),
                "enterprise", Map.of("enterprises", List.of(Map.of("id", siren, "periods", periods(request)))),
                "incentive", Map.of("applications", List.of(writtenApplication(request))));
        return Map.of(
                "stateAid", stateAid,
                "askedGrant", Stage.euros(request.asked().grant()),
                "askedRepayableAdvance", Stage.euros(request.asked().repayableAdvance()));
    }

    private static List<Map<String, Object>> periods(Request request) {
        return Stream.of(2021, 2022)
                .map(year -> Map.<String, Object>of(
                        "year", year,
                        "headcount", request.accounts().headcount(),
                        "turnover", Stage.euros(request.accounts().turnover())))
                .toList();
    }

    private Map<String, Object> writtenApplication(Request request) {
        return Map.of(
                "date",
                file.writtenApplication().date().toString(),
                "authority",
                file.writtenApplication().authority(),
                "document",
                "EXEMPLE-" + request.project(),
                "items",
                ITEMS);
    }

    private static boolean isIn(JsonNode request, String status) {
        return request.get("status").asText().equals(status);
    }
}
