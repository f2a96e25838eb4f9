/** The official geographic code, as the public may read it. */
@NullMarked
package fr.rebond.applications.reference;

import org.jspecify.annotations.NullMarked;
