package fr.rebond.missions.company;

import fr.rebond.kit.query.Conditions;
import fr.rebond.reference.organisation.Digits;
import fr.rebond.reference.organisation.SiretNumber;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

public class CompanyFilter {

    @QueryParam("siret")
    @SiretNumber
    @Parameter(description = "The company with this SIRET")
    private @Nullable String siret;

    @QueryParam("updatedSince")
    @Parameter(description = "Companies changed at or after this instant")
    private @Nullable Instant updatedSince;

    Conditions conditions() {
        return new Conditions()
                .filter("siret", "c.siret = :siret", Digits.ungrouped(siret))
                .filter("updatedSince", "c.updated_at >= :updatedSince", updatedSince);
    }
}
