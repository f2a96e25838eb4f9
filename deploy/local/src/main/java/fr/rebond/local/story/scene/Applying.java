package fr.rebond.local.story.scene;

import static fr.rebond.local.story.client.Change.command;

import fr.rebond.local.story.client.Crew;
import fr.rebond.local.story.data.Territory;
import fr.rebond.local.story.data.Territory.Member;
import fr.rebond.local.story.data.Wave;
import java.util.LinkedHashMap;
import java.util.Map;

/** The territories of a wave apply: the lead files, each other member consents, the lead submits. */
final class Applying {

    private static final String DRAFT = "DRAFT";

    private final Stage stage;
    private final Wave wave;

    Applying(Stage stage, Wave wave) {
        this.stage = stage;
        this.wave = wave;
    }

    Scene scene() {
        return new Scene(wave.appliedOn(), "Territories apply in wave " + wave.number(), this::play);
    }

    private String play() {
        var waveId = new Waves(stage).id(wave);
        var known = new Waves(stage).applications(waveId);
        var territories = stage.data().territoriesOf(wave);
        Crew.each(territories, territory -> {
            var application = known.get(territory.lead().siren());
            if (application == null) {
                submit(territory, create(territory, waveId));
            } else if (application.get("status").asText().equals(DRAFT)) {
                submit(territory, application.get("id").asText());
            }
        });
        return Count.of(territories.size(), "application") + " submitted";
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
        form.put("lead", territory.lead().body());
        form.put("members", territory.members().stream().map(Member::body).toList());
        form.put("exposure", stage.data().jury().exposure());
        form.put("ambition", stage.data().jury().ambition());
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
