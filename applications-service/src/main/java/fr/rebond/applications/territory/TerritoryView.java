package fr.rebond.applications.territory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The territory of a grouping")
record TerritoryView(
        UUID id,
        @JsonIgnore long version,
        @Schema(examples = "Cambrésis") String name,

        @Schema(description = "Year of the geographic code that describes it")
        int cogVintage,

        @Schema(description = "SIREN of the lead") String lead,

        @Schema(description = "The lead first") List<Member> members,

        @Schema(description = "Official codes of the distinct régions of all members")
        List<String> regionCodes,

        @Schema(description = "Absent when the grouping has no EPCI, neither as a member nor covered by one") @Nullable
        PerimeterView perimeter,

        @Schema(description = "Sample data: fills totals whose detail is not public")
        boolean sample)
        implements Versioned {

    static TerritoryView of(Territory territory) {
        return new TerritoryView(
                territory.id(),
                territory.version(),
                territory.name(),
                territory.cogVintage(),
                territory.lead().siren(),
                territory.members(),
                territory.regionCodes(),
                territory.perimeter().map(PerimeterView::of).orElse(null),
                territory.isSample());
    }
}
