package fr.rebond.missions.roadmap.axis;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A line of work of the roadmap; its actions are a list of their own")
public record AxisView(
        @Schema(description = "Its place in the roadmap, from 1")
        int number,

        String title,
        @Nullable String description,
        AxisScope scope,

        @Schema(description = "The one member it is for") @Nullable
        String memberSiren,

        @JsonIgnore long version)
        implements Versioned {}
