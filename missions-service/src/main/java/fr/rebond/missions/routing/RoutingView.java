package fr.rebond.missions.routing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import fr.rebond.missions.routing.result.SchemeResult;
import fr.rebond.missions.routing.withdrawal.WithdrawalCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A routing of a project to the envelope or to an aid scheme")
record RoutingView(
        UUID id,
        UUID projectId,
        RoutingTarget target,

        @Schema(description = "For the target SCHEME only") @Nullable
        String schemeCode,

        @Nullable Money proposedAid,
        RoutingStatus status,
        LocalDate proposedOn,

        @Schema(description = "The committee meeting that decided") @Nullable
        UUID meetingId,

        @Schema(description = "SIREN of the members that took no part in the decision")
        List<String> recused,

        @Nullable String motive,
        @Nullable LocalDate prevalidatedOn,

        @Schema(description = "For the target SCHEME, once the holder has filed") @Nullable
        SchemeResult result,

        @Schema(description = "For the target ENVELOPE, once the agreement with the holder is signed") @Nullable
        LocalDate agreedOn,

        @Nullable WithdrawalCode withdrawalCode,
        @Nullable LocalDate withdrawnOn,
        @JsonIgnore long version)
        implements Versioned {}
