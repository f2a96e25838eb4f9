package fr.rebond.missions.company.sheet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An aid scheme that fits a company, or the statement that none does")
public record SchemeMatchView(
        UUID id,
        UUID companyId,

        @Schema(description = "Absent where none fits") @Nullable
        String schemeCode,

        @Nullable String schemeTitle,
        String reason,
        @JsonIgnore long version)
        implements Versioned {}
