package fr.rebond.local.story.funding;

import static fr.rebond.local.story.stage.Gateway.Change.command;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.data.FundingData.Contribution;
import fr.rebond.local.story.data.FundingData.EnvelopeFile;
import fr.rebond.local.story.stage.Scene;
import fr.rebond.local.story.stage.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pledges of the funders are recorded; each funder confirms its contribution by its own deliberation. */
public final class Funders {

    private static final String OFFICER = "funding-officer-1";

    private final Stage stage;
    private final Funding funding;
    private final EnvelopeFile file;

    public Funders(Stage stage, Funding funding) {
        this.stage = stage;
        this.funding = funding;
        this.file = stage.data().funding().envelope();
    }

    public List<Scene> scenes() {
        return List.of(
                new Scene(file.pledgedOn(), "Funders promise their contributions", this::pledge),
                new Scene(file.confirmedOn(), "Funders confirm their contributions", this::confirm));
    }

    private String pledge() {
        file.contributions().stream()
                .filter(contribution -> find(contribution).isEmpty())
                .forEach(this::pledge);
        return Scene.count(file.contributions().size(), "funder");
    }

    private void pledge(Contribution contribution) {
        var user = stage.data().users().named(contribution.user());
        var funder = Map.of("siren", user.organisation(), "name", user.organisationName());
        var body = Map.of("funder", funder, "amount", Stage.euros(contribution.amount()));
        stage.gateway()
                .create(OFFICER, funding.envelopePath() + "/contributions", "pledge-" + user.organisation(), body);
    }

    private String confirm() {
        for (var contribution : file.contributions()) {
            var number = find(contribution).orElseThrow().get("number").asText();
            stage.gateway()
                    .make(command(
                            contribution.user(),
                            funding.envelopePath() + "/contributions/" + number,
                            found -> found.get("status").asText().equals("CONFIRMED"),
                            "/confirmation",
                            contribution.basis()));
        }
        return Scene.count(file.contributions().size(), "funder");
    }

    private Optional<JsonNode> find(Contribution contribution) {
        var funder = stage.data().users().named(contribution.user()).organisation();
        return stage.gateway().list(OFFICER, funding.envelopePath() + "/contributions").stream()
                .filter(found -> found.at("/funder/siren").asText().equals(funder))
                .findFirst();
    }
}
