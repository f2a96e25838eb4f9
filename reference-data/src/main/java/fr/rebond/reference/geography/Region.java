package fr.rebond.reference.geography;

/** A région. Its code has 2 digits. */
public record Region(String code, String name) {}
