package fr.rebond.missions.company;

import fr.rebond.missions.access.Conditions;
import fr.rebond.reference.Digits;
import fr.rebond.reference.SiretNumber;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of a mission's companies can be narrowed to. */
public class CompanyFilter {

    @QueryParam("siret")
    @SiretNumber
    @Parameter(description = "The company with this SIRET")
    private String siret;

    @QueryParam("updatedSince")
    @Parameter(description = "Companies changed at or after this instant")
    private Instant updatedSince;

    Conditions conditions(UUID missionId) {
        return new Conditions("companies of " + missionId)
                .with("siret", "c.siret = :siret", Digits.ungrouped(siret))
                .with("updatedSince", "c.updatedAt >= :updatedSince", updatedSince);
    }
}
