package fr.rebond.reference;

/** A département: code of 2 characters ({@code 2A}, {@code 2B} in Corsica) or 3 overseas, and the code of its région. */
public record Departement(String code, String name, String region) {}
