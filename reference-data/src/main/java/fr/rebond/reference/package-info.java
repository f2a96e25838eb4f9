/**
 * Identifiers of French organisations, their activities and the official geographic code, by vintage.
 *
 * <p>Everything here is immutable, needs no framework, and may be shared between threads. What a text must be in order
 * to be accepted is checked when the value is made: a refusal is an {@link IllegalArgumentException} whose message can
 * be shown to the user. Sources and licences: {@code META-INF/NOTICE}.
 */
package fr.rebond.reference;
