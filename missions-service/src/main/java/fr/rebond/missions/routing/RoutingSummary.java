package fr.rebond.missions.routing;

import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record RoutingSummary(
        UUID id,
        RoutingTarget target,
        @Nullable String schemeCode,
        @Nullable Money proposedAid,
        RoutingStatus status,
        LocalDate proposedOn,
        @Nullable LocalDate prevalidatedOn) {}
