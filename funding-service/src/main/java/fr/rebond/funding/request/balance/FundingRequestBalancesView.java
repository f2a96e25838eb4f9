package fr.rebond.funding.request.balance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.Organisation;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the money of a request stands. */
public record FundingRequestBalancesView(
        List<OfFunder> funders, @JsonIgnore long version) implements Versioned {

    @Schema(name = "FundingRequestShare")
    record OfFunder(
            Organisation funder,
            Money reserved,
            Money committedGrant,
            Money committedAdvance,
            Money paid,
            Money outstanding) {}

    static FundingRequestBalancesView of(List<OfFunder> funders) {
        var digest = UUID.nameUUIDFromBytes(funders.toString().getBytes(StandardCharsets.UTF_8));
        return new FundingRequestBalancesView(funders, digest.getMostSignificantBits() & Long.MAX_VALUE);
    }
}
