package fr.rebond.local.story.applications;

import static fr.rebond.local.story.stage.Gateway.Change.command;

import fr.rebond.local.story.data.ApplicationsData.Member;
import fr.rebond.local.story.data.ApplicationsData.Territory;
import fr.rebond.local.story.data.ApplicationsData.Wave;
import fr.rebond.local.story.stage.Scene;
import fr.rebond.local.story.stage.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The territories of a wave apply: the lead files the application, every other member consents, the lead submits it. */
public final class Applying {

    private static final String DRAFT = "DRAFT";

    private final Stage stage;
    private final Waves waves;
    private final Wave wave;

    public Applying(Stage stage, Waves waves, Wave wave) {
        this.stage = stage;
        this.waves = waves;
        this.wave = wave;
    }

    public List<Scene> scenes() {
        return List.of(new Scene(wave.appliedOn(), "Territories apply in wave " + wave.number(), this::apply));
    }

    private String apply() {
        var waveId = waves.id(wave);
        var known = waves.applications(waveId);
        var territories = stage.data().applications().territoriesOf(wave);
        Stage.each(territories, territory -> {
            var application = known.get(territory.lead().siren());
            if (application == null) {
                submit(territory, create(territory, waveId));
            } else if (application.get("status").asText().equals(DRAFT)) {
                submit(territory, application.get("id").asText());
            }
        });
        return Scene.count(territories.size(), "application") + " submitted";
    }

    private String create(Territory territory, String waveId) {
        var lead = territory.lead();
        return stage.gateway()
                .create(lead.user(), "/v1/applications", "application-" + wave.number(), form(territory, waveId))
                .id();
    }

    private Map<String, Object> form(Territory territory, String waveId) {
        var form = new LinkedHashMap<String, Object>();
        form.put("waveId", waveId);
        form.put("territoryName", territory.name());
        form.put("lead", territory.lead().form());
        form.put("members", territory.members().stream().map(Member::form).toList());
        form.put("exposure", stage.data().applications().jury().exposure());
        form.put("ambition", stage.data().applications().jury().ambition());
        return form;
    }

    private void submit(Territory territory, String id) {
        var application = "/v1/applications/" + id;
        territory.members().forEach(member -> consent(member, application));
        stage.gateway()
                .make(command(
                        territory.lead().user(),
                        application,
                        found -> !found.get("status").asText().equals(DRAFT),
                        "/submission",
                        null));
    }

    private void consent(Member member, String application) {
        var gateway = stage.gateway();
        if (gateway.find(member.user(), application + "/consents/" + member.siren())
                .isEmpty()) {
            var revision = gateway.get(member.user(), application).body().get("groupingRevision");
            gateway.create(member.user(), application + "/consents", "consent", Map.of("groupingRevision", revision));
        }
    }
}
