package fr.rebond.missions.company;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import fr.rebond.reference.activity.NafNomenclature;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A company of the territory")
record CompanyView(
        UUID id,
        UUID missionId,
        String siret,
        String name,
        String nafCode,
        NafNomenclature nafNomenclature,
        @Schema(description = "Number of employees") int headcount,

        @Schema(description = "Official code of the commune of the site")
        String commune,

        @Schema(description = "True for invented sample data")
        boolean sample,

        @JsonIgnore long version)
        implements Versioned {}
