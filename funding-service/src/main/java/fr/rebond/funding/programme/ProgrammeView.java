package fr.rebond.funding.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.Organisation;
import fr.rebond.funding.programme.committee.Committee;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme as its readers see it. */
public record ProgrammeView(
        String callCode,
        String name,
        Organisation state,
        Money stateLine,

        @Schema(description = "The State's pledges to all envelopes, confirmed ones included")
        Money statePledged,

        @Schema(description = "What is left of the line") Money stateLeft,

        ProgrammeTerms terms,
        Committee committee,
        @JsonIgnore long version)
        implements Versioned {

    public ProgrammeView(
            String callCode,
            String name,
            String stateSiren,
            String stateName,
            Money stateLine,
            BigDecimal statePledged,
            ProgrammeTerms terms,
            Committee committee,
            long version) {
        this(
                callCode,
                name,
                new Organisation(stateSiren, stateName),
                stateLine,
                Money.euros(statePledged),
                stateLine.minus(Money.euros(statePledged)),
                terms,
                committee,
                version);
    }
}
