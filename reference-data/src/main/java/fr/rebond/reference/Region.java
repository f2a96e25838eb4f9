package fr.rebond.reference;

/** A région: code of 2 digits. */
public record Region(String code, String name) {}
