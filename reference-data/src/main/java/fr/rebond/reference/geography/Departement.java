package fr.rebond.reference.geography;

/** A département. Its code has 2 characters ({@code 2A} and {@code 2B} in Corsica), or 3 overseas. */
public record Departement(String code, String name, String region) {}
