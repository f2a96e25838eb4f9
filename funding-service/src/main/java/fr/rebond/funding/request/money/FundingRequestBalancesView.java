package fr.rebond.funding.request.money;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.Organisation;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

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
        var digest = UUID.nameUUIDFromBytes(funders.toString().getBytes(StandardCharsets.UTF_8));
        return new FundingRequestBalancesView(funders, digest.getMostSignificantBits() & Long.MAX_VALUE);
    }
}
