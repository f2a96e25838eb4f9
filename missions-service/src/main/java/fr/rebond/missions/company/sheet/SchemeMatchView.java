package fr.rebond.missions.company.sheet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A line of a company's sheet: an aid scheme that fits, or the statement that none does")
public record SchemeMatchView(
        UUID id,
        UUID companyId,

        @Schema(description = "Absent when no scheme fits") @Nullable
        String schemeCode,

        @Nullable String schemeTitle,
        String reason,
        @JsonIgnore long version)
        implements Versioned {}
