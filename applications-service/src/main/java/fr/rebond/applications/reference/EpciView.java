package fr.rebond.applications.reference;

import fr.rebond.reference.geography.Epci;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A public body of several communes that levies its own taxes")
record EpciView(
        @Schema(description = "SIREN of the EPCI, which is also its code", examples = "200068500")
        String siren,

        String name,

        @Schema(description = "CC, CA, CU, METRO or MET69", examples = "CA")
        String type,

        int communeCount,

        @Schema(description = "Municipal population") int population,

        List<String> departements,
        List<String> regions) {

    static EpciView of(Epci epci) {
        return new EpciView(
                epci.siren().value(),
                epci.name(),
                epci.type().name(),
                epci.communeCount(),
                epci.population(),
                epci.departements(),
                epci.regions());
    }
}
