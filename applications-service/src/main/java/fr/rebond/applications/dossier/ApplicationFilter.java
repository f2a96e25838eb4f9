package fr.rebond.applications.dossier;

import fr.rebond.applications.Conditions;
import fr.rebond.applications.Parameters;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the list of applications; all that are given must hold. */
public class ApplicationFilter {

    @QueryParam("call")
    @Parameter(description = "Code of the call")
    private String call;

    @QueryParam("wave")
    @Parameter(description = "Identifier of the wave", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    private String wave;

    @QueryParam("lead")
    @Parameter(description = "SIREN of the lead")
    private String lead;

    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = ApplicationStatus.class))
    private String status;

    @QueryParam("region")
    @Parameter(description = "Official code of a région of a member")
    private String region;

    @QueryParam("epci")
    @Parameter(description = "SIREN of a member")
    private String epci;

    @QueryParam("updatedSince")
    @Parameter(
            description = "Changed at or after this instant",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    private String updatedSince;

    Conditions conditions() {
        return new Conditions()
                .with("c.code = :call", "call", call)
                .with("a.wave_id = :wave", "wave", Parameters.uuid("wave", wave))
                .with("a.lead_siren = :lead", "lead", lead)
                .with("a.status = :status", "status", Parameters.oneOf(ApplicationStatus.class, "status", status))
                .with(
                        "EXISTS (SELECT 1 FROM territory_member m WHERE m.territory_id = t.id AND m.region_code = :region)",
                        "region",
                        region)
                .with(
                        "EXISTS (SELECT 1 FROM territory_member m WHERE m.territory_id = t.id AND m.siren = :epci)",
                        "epci",
                        epci)
                .with(
                        "a.updated_at >= :updatedSince",
                        "updatedSince",
                        Parameters.instant("updatedSince", updatedSince));
    }
}
