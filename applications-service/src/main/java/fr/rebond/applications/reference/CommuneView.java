package fr.rebond.applications.reference;

import fr.rebond.reference.geography.Commune;
import fr.rebond.reference.organisation.Siren;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record CommuneView(
        @Schema(examples = "59122") String code,
        String name,

        @Schema(description = "Municipal population") int population,

        String departement,
        String region,

        @Schema(description = "SIREN of its EPCI; four islands have none") @Nullable
        String epci) {

    static CommuneView of(Commune commune) {
        return new CommuneView(
                commune.code(),
                commune.name(),
                commune.population(),
                commune.departement(),
                commune.region(),
                commune.epci().map(Siren::value).orElse(null));
    }
}
