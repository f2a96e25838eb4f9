package fr.rebond.missions.subsidiarity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An aid scheme that was considered for a project, and whether it fits")
public record ConsideredSchemeView(
        UUID id,
        UUID projectId,
        String schemeCode,
        String schemeTitle,
        SchemeFit fit,
        @Nullable UnfitReason reasonCode,
        String reason,
        LocalDate consideredOn,
        @JsonIgnore long version)
        implements Versioned {}
