package fr.rebond.applications.territory;

import fr.rebond.applications.Conditions;
import fr.rebond.applications.Parameters;
import fr.rebond.reference.Digits;
import fr.rebond.reference.SirenNumber;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the lists of what groupings apply for and are; all that are given must hold. */
public class GroupingFilter {

    @QueryParam("call")
    @Parameter(description = "Code of the call")
    private String call;

    @QueryParam("wave")
    @Parameter(description = "Identifier of the wave", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    private String wave;

    @QueryParam("lead")
    @SirenNumber
    @Parameter(description = "SIREN of the lead")
    private String lead;

    @QueryParam("region")
    @Parameter(description = "Official code of a région of a member")
    private String region;

    @QueryParam("epci")
    @SirenNumber
    @Parameter(description = "SIREN of a member")
    private String epci;

    @QueryParam("updatedSince")
    @Parameter(
            description = "Changed at or after this instant",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    private String updatedSince;

    /**
     * Over call {@code c}, wave {@code w} and territory {@code t}.
     *
     * @param updatedAt SQL of the instant of the last change
     */
    public Conditions conditions(String updatedAt) {
        return new Conditions()
                .with("c.code = :call", "call", call)
                .with("w.id = :wave", "wave", Parameters.uuid("wave", wave))
                .with("t.lead_siren = :lead", "lead", Digits.ungrouped(lead))
                .with(
                        "EXISTS (SELECT 1 FROM territory_member m WHERE m.territory_id = t.id AND m.region_code = :region)",
                        "region",
                        region)
                .with(
                        "EXISTS (SELECT 1 FROM territory_member m WHERE m.territory_id = t.id AND m.siren = :epci)",
                        "epci",
                        Digits.ungrouped(epci))
                .with(
                        updatedAt + " >= :updatedSince",
                        "updatedSince",
                        Parameters.instant("updatedSince", updatedSince));
    }
}
