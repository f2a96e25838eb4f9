package fr.rebond.funding.ledger;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/** Three funders in order of seniority, and shorthands for amounts. */
public final class SampleFunders {

    public static final Funder STATE = new Funder(UUID.fromString("0198f0a0-0000-7000-8000-000000000001"), 1);
    public static final Funder REGION = new Funder(UUID.fromString("0198f0a0-0000-7000-8000-000000000002"), 2);
    public static final Funder CAMBRAI = new Funder(UUID.fromString("0198f0a0-0000-7000-8000-000000000003"), 3);

    private SampleFunders() {}

    public static BigDecimal euros(String amount) {
        return new BigDecimal(amount).setScale(2);
    }

    public static PerFunder shares(String state, String region, String cambrai) {
        return PerFunder.of(Map.of(STATE, euros(state), REGION, euros(region), CAMBRAI, euros(cambrai)));
    }
}
