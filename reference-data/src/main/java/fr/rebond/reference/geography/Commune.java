package fr.rebond.reference.geography;

import fr.rebond.reference.organisation.Siren;
import java.util.Optional;

/**
 * A commune that exists on 1 January of the vintage. Associated and delegated communes and municipal arrondissements are not
 * communes here.
 *
 * @param code 5 characters, {@code 2A004} in Corsica
 * @param population municipal population
 * @param epci empty for four islands
 */
public record Commune(
        String code, String name, int population, String departement, String region, Optional<Siren> epci) {}
