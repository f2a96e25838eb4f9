package fr.rebond.applications.territory;

import fr.rebond.reference.geography.Perimeter;
import fr.rebond.reference.organisation.Siren;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The communes, départements and régions of a group of EPCI, from the official geographic code")
record PerimeterView(
        @Schema(description = "Year of the geographic code") int cogVintage,

        @Schema(description = "SIREN of the EPCI") List<String> epcis,

        @Schema(description = "Official codes of the communes")
        List<String> communes,

        int communeCount,

        @Schema(description = "Municipal population") int population,

        @Schema(description = "Official codes of the départements")
        List<String> departements,

        @Schema(description = "Official codes of the régions")
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
