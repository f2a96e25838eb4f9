package fr.rebond.funding.envelope.statement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.Organisation;
import fr.rebond.kit.http.Versioned;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The balances of an envelope, of each funder in the order of their first pledges, and of all. */
public record BalancesView(
        List<OfFunder> funders, Balance total, @JsonIgnore long version) implements Versioned {

    record OfFunder(Organisation funder, Balance balance) {}

    /** Payments leave the version of the envelope alone, so the entity tag is made of the balances themselves. */
    static BalancesView of(List<OfFunder> funders) {
        var total = funders.stream().map(OfFunder::balance).reduce(Balance.ZERO, Balance::plus);
        var digest = UUID.nameUUIDFromBytes(funders.toString().getBytes(StandardCharsets.UTF_8));
        return new BalancesView(funders, total, digest.getMostSignificantBits() & Long.MAX_VALUE);
    }
}
