package fr.rebond.missions.company.visit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A meeting with a company")
public record VisitView(
        UUID id,
        UUID companyId,
        LocalDate heldOn,
        VisitKind kind,
        @Nullable String summary,
        @JsonIgnore long version) implements Versioned {}
