package fr.rebond.reference;

import java.util.Optional;

/**
 * A commune in being on 1 January of the vintage; no associated or delegated commune, no municipal arrondissement.
 *
 * @param code 5 characters, {@code 2A004} in Corsica
 * @param population municipal population
 * @param epci none for four islands
 */
public record Commune(
        String code, String name, int population, String departement, String region, Optional<Siren> epci) {}
