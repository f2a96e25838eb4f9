package fr.rebond.funding.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme as its readers see it. */
@Schema(name = "Programme")
record ProgrammeView(
        @Schema(required = true) String callCode,
        @Schema(required = true) String name,
        @Schema(required = true) Organisation state,
        @Schema(required = true) Money stateLine,

        @Schema(description = "The State's pledges to all envelopes, confirmed ones included", required = true)
        Money statePledged,

        @Schema(description = "What is left of the line", required = true)
        Money stateLeft,

        @Schema(required = true) ProgrammeTerms terms,
        @JsonIgnore long version)
        implements Versioned {}
