package fr.rebond.applications.territory;

import fr.rebond.reference.Perimeter;
import fr.rebond.reference.Siren;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Perimeter", description = "What EPCI cover together, from the official geographic code")
record PerimeterView(
        @Schema(description = "Year of the geographic code", required = true)
        int cogVintage,

        @Schema(description = "SIREN of the EPCI", required = true)
        List<String> epcis,

        @Schema(description = "Official codes of the communes", required = true)
        List<String> communes,

        @Schema(required = true) int communeCount,

        @Schema(description = "Municipal population", required = true)
        int population,

        @Schema(description = "Official codes of the départements", required = true)
        List<String> departements,

        @Schema(description = "Official codes of the régions", required = true)
        List<String> regions) {

    static PerimeterView of(Perimeter perimeter) {
        return new PerimeterView(
                perimeter.vintage(),
                perimeter.epcis().stream().map(Siren::value).toList(),
                perimeter.communes(),
                perimeter.communeCount(),
                perimeter.population(),
                perimeter.departements(),
                perimeter.regions());
    }
}
