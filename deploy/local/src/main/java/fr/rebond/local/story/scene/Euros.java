package fr.rebond.local.story.scene;

import java.math.BigDecimal;
import java.util.Map;

/** Money as the API takes it. */
final class Euros {

    private Euros() {}

    static Map<String, String> of(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    static Map<String, String> of(BigDecimal amount) {
        return of(amount.toPlainString());
    }
}
