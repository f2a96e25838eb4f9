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

        @Schema(
                description =
                        "Pledges of the State to all envelopes, including confirmed ones. Those to envelopes whose "
                                + "label is not public yet count only for callers with `labels:preview`.")
        Money statePledged,

        @Schema(description = "What the State may still pledge")
        Money stateLeft,

        ProgrammeTerms terms,
        Committee committee,
        @JsonIgnore long version)
        implements Versioned {

    /** The entity tag is a digest, because not every caller may know that the State has pledged. */
    static ProgrammeView of(Programme programme, Money statePledged) {
        var content = new ProgrammeView(
                programme.callCode(),
                programme.name(),
                programme.state(),
                programme.stateLine(),
                statePledged,
                programme.stateLine().minus(statePledged),
                programme.terms(),
                programme.committee(),
                0);
        return content.withVersion(Versioned.digest(content));
    }

    private ProgrammeView withVersion(long version) {
        return new ProgrammeView(callCode, name, state, stateLine, statePledged, stateLeft, terms, committee, version);
    }
}
