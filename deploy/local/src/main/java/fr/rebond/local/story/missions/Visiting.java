package fr.rebond.local.story.missions;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.data.MissionsData.Company;
import fr.rebond.local.story.stage.Scene;
import fr.rebond.local.story.stage.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The consultancy visits companies and matches each with the aid schemes that fit. */
public final class Visiting {

    private static final String USER = "mission-lead";

    private final Stage stage;
    private final Missions missions;

    public Visiting(Stage stage, Missions missions) {
        this.stage = stage;
        this.missions = missions;
    }

    public List<Scene> scenes() {
        return stage.data().missions().mission().companiesEnteredOn().stream()
                .map(day -> new Scene(day, "Companies are met", () -> enter(day)))
                .toList();
    }

    private String enter(LocalDate day) {
        var companies = missions.path() + "/companies";
        var known = stage.gateway().list(USER, companies).stream()
                .collect(Collectors.toMap(company -> company.get("siret").asText(), Function.identity()));
        var met = stage.data().missions().companies().stream()
                .filter(company -> !company.metOn().isAfter(day))
                .toList();
        Stage.each(met, company -> enter(companies, company, Optional.ofNullable(known.get(company.siret()))));
        return met.size() + " companies so far";
    }

    private void enter(String companies, Company company, Optional<JsonNode> known) {
        var path = "/v1/companies/"
                + known.map(found -> found.get("id").asText())
                        .orElseGet(() -> stage.gateway()
                                .create(USER, companies, company.siret(), body(company))
                                .id());
        if (count(known, "visits") == 0) {
            stage.gateway().create(USER, path + "/visits", "visit", visit(company));
        }
        var schemes = company.schemeCodes();
        if (count(known, "schemes") < schemes.size()) {
            var present = known.isEmpty() ? List.<String>of() : schemesOf(path);
            schemes.stream().filter(code -> !present.contains(code)).forEach(code -> match(path, code));
        }
    }

    private List<String> schemesOf(String company) {
        return stage.gateway().list(USER, company + "/scheme-matches").stream()
                .map(match -> match.path("schemeCode").asText())
                .toList();
    }

    private void match(String company, String code) {
        var reason = stage.data().missions().schemesByCode().get(code).fits();
        var body = Map.of("schemeCode", code, "reason", reason);
        stage.gateway().create(USER, company + "/scheme-matches", code, body);
    }

    private static Map<String, Object> body(Company company) {
        return Map.of(
                "siret", company.siret(),
                "name", company.name(),
                "nafCode", company.nafCode(),
                "headcount", company.headcount(),
                "commune", company.commune(),
                "sample", true);
    }

    private static Map<String, Object> visit(Company company) {
        return Map.of("heldOn", company.metOn().toString(), "kind", company.kind(), "summary", company.learnt());
    }

    private static int count(Optional<JsonNode> known, String field) {
        return known.map(company -> company.get(field).asInt()).orElse(0);
    }
}
