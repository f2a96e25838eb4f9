package fr.rebond.missions.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import fr.rebond.missions.reference.Organisation;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An industrial project found in a mission")
record ProjectView(
        UUID id,
        UUID missionId,
        String externalReference,
        String name,
        @Nullable String description,
        @Nullable Organisation holder,
        LocalDate detectedOn,

        @Schema(description = "True for invented sample data")
        boolean sample,

        ProjectStatus status,
        @Nullable LocalDate qualifiedOn,
        @Nullable Qualification qualification,
        @JsonIgnore long version)
        implements Versioned {}
