package fr.rebond.applications.territory;

import fr.rebond.kit.query.Conditions;
import fr.rebond.reference.organisation.Digits;
import fr.rebond.reference.organisation.SirenNumber;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters by grouping, shared by the lists of applications and laureates. All given filters must match. */
public class GroupingFilter {

    private static final String MEMBER = "EXISTS (SELECT 1 FROM territory_member m WHERE m.territory_id = t.id AND %s)";

    @QueryParam("call")
    @Parameter(description = "Code of the call")
    private @Nullable String call;

    @QueryParam("wave")
    @Parameter(description = "Id of the wave")
    private @Nullable UUID wave;

    @QueryParam("lead")
    @SirenNumber
    @Parameter(description = "SIREN of the lead")
    private @Nullable String lead;

    @QueryParam("region")
    @Parameter(description = "Official code of a région of a member")
    private @Nullable String region;

    @QueryParam("epci")
    @SirenNumber
    @Parameter(description = "SIREN of a member")
    private @Nullable String epci;

    @QueryParam("updatedSince")
    @Parameter(description = "Changed at or after this instant")
    private @Nullable Instant updatedSince;

    /**
     * Over call {@code c}, wave {@code w} and territory {@code t}.
     *
     * @param updatedAt SQL of the instant of the last change
     */
    public Conditions conditions(String updatedAt) {
        return new Conditions()
                .filter("call", "c.code = :call", call)
                .filter("wave", "w.id = :wave", wave)
                .filter("lead", "t.lead_siren = :lead", Digits.ungrouped(lead))
                .filter("region", MEMBER.formatted("m.region_code = :region"), region)
                .filter("epci", MEMBER.formatted("m.siren = :epci"), Digits.ungrouped(epci))
                .filter("updatedSince", updatedAt + " >= :updatedSince", updatedSince);
    }
}
