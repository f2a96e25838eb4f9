package fr.rebond.missions.roadmap.action;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import fr.rebond.missions.reference.Organisation;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

@Schema(description = "A measure within an axis")
public record ActionView(
        @Schema(description = "Number of the action in its axis, from 1")
        int number,

        String title,

        @Nested("carrier_") @Schema(description = "The organisation that carries the action")
        Organisation carrier,

        @Nullable LocalDate dueOn,
        @JsonIgnore long version)
        implements Versioned {}
