package fr.rebond.funding.request.money;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.Organisation;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import java.util.List;

public record FundingRequestBalancesView(
        List<FundingRequestShare> funders, @JsonIgnore long version) implements Versioned {

    record FundingRequestShare(
            Organisation funder,
            Money reserved,
            Money committedGrant,
            Money committedAdvance,
            Money paid,
            Money outstanding) {}

    static FundingRequestBalancesView of(List<FundingRequestShare> funders) {
        return new FundingRequestBalancesView(funders, Versioned.digest(funders));
    }
}
