package fr.rebond.local.story.scene;

import static fr.rebond.local.story.client.Change.command;
import static fr.rebond.local.story.client.Change.edit;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.client.Crew;
import fr.rebond.local.story.data.RequestsFile;
import fr.rebond.local.story.data.RequestsFile.Request;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holders who were invited fill in their request and submit it. */
final class Filing {

    private static final List<String> ITEMS = List.of("UNDERTAKING", "PROJECT", "LOCATION", "COSTS", "AID");

    private final Stage stage;
    private final Requests requests;
    private final RequestsFile file;

    Filing(Stage stage, Requests requests) {
        this.stage = stage;
        this.requests = requests;
        this.file = stage.data().requests();
    }

    List<Scene> scenes() {
        return List.of(
                new Scene(stage.data().mission().prevalidatedOn(), "Holders are invited to file", this::await),
                new Scene(file.filedOn(), "Holders submit their requests", this::submit));
    }

    private String await() {
        return Count.of(requests.byProject().size(), "request");
    }

    private String submit() {
        var found = requests.byProject();
        Crew.each(file.requests(), request -> submit(request, found.get(request.project())));
        return Count.of(file.requests().size(), "request");
    }

    private void submit(Request request, JsonNode found) {
        var path = Requests.path(found);
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
                "eligibleCosts", List.of(Map.of("name", "machines", "amount", Euros.of(request.eligibleCosts()))),
                "enterprise", Map.of("enterprises", List.of(Map.of("id", siren, "periods", periods(request)))),
                "incentive", Map.of("applications", List.of(writtenApplication(request))));
        return Map.of(
                "stateAid", stateAid,
                "askedGrant", Euros.of(request.asked().grant()),
                "askedRepayableAdvance", Euros.of(request.asked().repayableAdvance()));
    }

    private static List<Map<String, Object>> periods(Request request) {
        return Stream.of(2021, 2022)
                .map(year -> Map.<String, Object>of(
                        "year", year,
                        "headcount", request.accounts().headcount(),
                        "turnover", Euros.of(request.accounts().turnover())))
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
