package fr.rebond.funding.envelope;

import fr.rebond.kit.query.Conditions;
import fr.rebond.reference.organisation.Digits;
import fr.rebond.reference.organisation.SirenNumber;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

class EnvelopeFilter {

    @QueryParam("laureate")
    @Parameter(description = "Identifier of the laureate")
    private @Nullable UUID laureate;

    @QueryParam("territory")
    @Parameter(description = "Identifier of the territory")
    private @Nullable UUID territory;

    @QueryParam("call")
    @Size(max = 100)
    @Parameter(description = "Code of the call")
    private @Nullable String call;

    @QueryParam("region")
    @Pattern(regexp = "[0-9]{2}")
    @Parameter(description = "Official code of a région of the territory")
    private @Nullable String region;

    @QueryParam("epci")
    @SirenNumber
    @Parameter(description = "SIREN of a member of the grouping")
    private @Nullable String epci;

    @QueryParam("updatedSince")
    @Parameter(description = "Changed at or after this instant")
    private @Nullable Instant updatedSince;

    Conditions conditions() {
        return new Conditions()
                .filter("laureate", "laureate_id = :laureate", laureate)
                .filter("territory", "territory_id = :territory", territory)
                .filter("call", "call_code = :call", call)
                .filter("region", ":region = ANY (region_codes)", region)
                .filter("epci", ":epci = ANY (member_sirens)", Digits.ungrouped(epci))
                .filter("updatedSince", "updated_at >= :updatedSince", updatedSince);
    }
}
