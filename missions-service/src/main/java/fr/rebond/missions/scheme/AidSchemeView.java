package fr.rebond.missions.scheme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import fr.rebond.missions.reference.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A public scheme that may help a company or a project")
record AidSchemeView(
        UUID id,
        String code,
        String title,
        @Nullable String promise,
        Organisation operator,
        List<AidType> aidTypes,
        @Schema(description = "Empty for the whole country") List<String> geographicCodes,
        @Nullable String url,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,

        @Schema(description = "True for invented sample data")
        boolean sample,

        @JsonIgnore long version)
        implements Versioned {}
