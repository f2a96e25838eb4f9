/**
 * Identifiers of French organisations, their activities, and the official geographic code by vintage.
 *
 * <p>All values are immutable, need no framework, and may be shared between threads. Constructors check their text: an
 * {@link IllegalArgumentException} has a message that can be shown to the user. {@code META-INF/NOTICE} has the sources and
 * licences of the data.
 */
@NullMarked
package fr.rebond.reference;

import org.jspecify.annotations.NullMarked;
