package fr.rebond.missions.roadmap.axis;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A line of work of the roadmap; its actions have a list of their own")
public record AxisView(
        @Schema(description = "Number of the axis in the roadmap, from 1")
        int number,

        String title,
        @Nullable String description,
        AxisScope scope,

        @Schema(description = "SIREN of the member that the axis is for") @Nullable
        String memberSiren,

        @JsonIgnore long version)
        implements Versioned {}
