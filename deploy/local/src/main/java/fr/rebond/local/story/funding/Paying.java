package fr.rebond.local.story.funding;

import static fr.rebond.local.story.stage.Gateway.Change.command;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.data.FundingData.AgreementsFile;
import fr.rebond.local.story.data.FundingData.Payment;
import fr.rebond.local.story.stage.Scene;
import fr.rebond.local.story.stage.Stage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An advance is paid: a funding officer requests and certifies it, the authorising officer authorises it, the accounting
 * officer confirms, orders and settles it.
 */
public final class Paying {

    private static final String OFFICER = "funding-officer-1";
    private static final String AUTHORISER = "authorising-officer";
    private static final String ACCOUNTANT = "accounting-officer";
    private static final List<String> PROGRESS =
            List.of("REQUESTED", "CERTIFIED", "AUTHORISED", "CONFIRMED", "ORDERED", "PAID");

    private final Stage stage;
    private final Funding funding;
    private final AgreementsFile file;

    public Paying(Stage stage, Funding funding) {
        this.stage = stage;
        this.funding = funding;
        this.file = stage.data().funding().agreements();
    }

    public List<Scene> scenes() {
        return List.of(new Scene(file.paidOn(), "An advance is paid", this::pay));
    }

    private String pay() {
        var payment = file.payment();
        var request = funding.requestsByProject().get(payment.project());
        var agreement = funding.agreementOf(request).orElseThrow().get("id").asText();
        var path = "/v1/payments/" + findOrRequest(payment, agreement);
        advance(OFFICER, path, "CERTIFIED", "/certification", Map.of("statement", "Conditions d'exemple remplies."));
        advance(AUTHORISER, path, "AUTHORISED", "/authorisation", null);
        advance(ACCOUNTANT, path, "CONFIRMED", "/confirmation", null);
        advance(ACCOUNTANT, path, "ORDERED", "/order", Map.of("reference", payment.order()));
        advance(
                ACCOUNTANT,
                path,
                "PAID",
                "/settlement",
                Map.of("paidOn", file.paidOn().toString()));
        return payment.amount() + " € for " + payment.project();
    }

    private String findOrRequest(Payment payment, String agreement) {
        return stage.gateway().list(OFFICER, "/v1/payments?agreement=" + agreement).stream()
                .filter(known -> known.get("kind").asText().equals(payment.kind()))
                .map(known -> known.get("id").asText())
                .findFirst()
                .orElseGet(() -> request(payment, agreement));
    }

    private String request(Payment payment, String agreement) {
        var body = Map.of(
                "agreementId", agreement,
                "instrument", payment.instrument(),
                "kind", payment.kind(),
                "amount", Stage.euros(payment.amount()));
        return stage.gateway()
                .create(OFFICER, "/v1/payments", payment.order(), body)
                .id();
    }

    private void advance(String user, String path, String target, String command, @Nullable Object body) {
        stage.gateway().make(command(user, path, now -> isAtLeast(target, now), command, body));
    }

    private static boolean isAtLeast(String target, JsonNode payment) {
        return PROGRESS.indexOf(payment.get("status").asText()) >= PROGRESS.indexOf(target);
    }
}
