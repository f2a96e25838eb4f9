package fr.rebond.funding.envelope.statement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.Organisation;
import fr.rebond.kit.http.Versioned;
import java.util.List;
import org.jdbi.v3.core.mapper.Nested;

/** @param funders in order of their first pledges */
public record BalancesView(
        List<OfFunder> funders, Balance total, @JsonIgnore long version) implements Versioned {

    record OfFunder(
            @Nested("funder_") Organisation funder, @Nested Balance balance) {}

    /** The entity tag is a digest of the balances, because payments do not change the version of the envelope. */
    static BalancesView of(List<OfFunder> funders) {
        var total = funders.stream().map(OfFunder::balance).reduce(Balance.ZERO, Balance::plus);
        return new BalancesView(funders, total, Versioned.digest(funders));
    }
}
