package fr.rebond.local.story.scene;

import static fr.rebond.local.story.client.Change.command;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.data.EnvelopeFile;
import fr.rebond.local.story.data.EnvelopeFile.Contribution;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the funders of the envelope promise is recorded; each confirms its own by its deliberation. */
final class Funders {

    private static final String OFFICER = "funding-officer-1";

    private final Stage stage;
    private final Envelopes envelopes;
    private final EnvelopeFile file;

    Funders(Stage stage, Envelopes envelopes) {
        this.stage = stage;
        this.envelopes = envelopes;
        this.file = stage.data().envelope();
    }

    List<Scene> scenes() {
        return List.of(
                new Scene(file.pledgedOn(), "Funders promise their contributions", this::pledge),
                new Scene(file.confirmedOn(), "Funders confirm their contributions", this::confirm));
    }

    private String pledge() {
        file.contributions().stream()
                .filter(contribution -> find(contribution).isEmpty())
                .forEach(this::pledge);
        return Count.of(file.contributions().size(), "funder");
    }

    private void pledge(Contribution contribution) {
        var user = stage.data().users().named(contribution.user());
        var funder = Map.of("siren", user.organisation(), "name", user.organisationName());
        var body = Map.of("funder", funder, "amount", Euros.of(contribution.amount()));
        stage.gateway().create(OFFICER, envelopes.path() + "/contributions", "pledge-" + user.organisation(), body);
    }

    private String confirm() {
        for (var contribution : file.contributions()) {
            var number = find(contribution).orElseThrow().get("number").asText();
            stage.gateway()
                    .make(command(
                            contribution.user(),
                            envelopes.path() + "/contributions/" + number,
                            found -> found.get("status").asText().equals("CONFIRMED"),
                            "/confirmation",
                            contribution.basis()));
        }
        return Count.of(file.contributions().size(), "funder");
    }

    private Optional<JsonNode> find(Contribution contribution) {
        var funder = stage.data().users().named(contribution.user()).organisation();
        return stage.gateway().list(OFFICER, envelopes.path() + "/contributions").stream()
                .filter(found -> found.at("/funder/siren").asText().equals(funder))
                .findFirst();
    }
}
