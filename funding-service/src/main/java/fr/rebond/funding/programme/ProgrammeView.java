package fr.rebond.funding.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.Organisation;
import fr.rebond.funding.programme.committee.Committee;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ProgrammeView(
        String callCode,
        String name,
        Organisation state,
        Money stateLine,

        @Schema(description = "Pledges of the State to all envelopes, including confirmed ones")
        Money statePledged,

        @Schema(description = "What the State may still pledge")
        Money stateLeft,

        ProgrammeTerms terms,
        Committee committee,
        @JsonIgnore long version)
        implements Versioned {}
