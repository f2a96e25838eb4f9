/** The official geographic code, public. */
@NullMarked
package fr.rebond.applications.reference;

import org.jspecify.annotations.NullMarked;
