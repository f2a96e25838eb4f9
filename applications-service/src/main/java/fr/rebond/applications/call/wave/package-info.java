/** Waves: the successive cutoffs of a call. */
@NullMarked
package fr.rebond.applications.call.wave;

import org.jspecify.annotations.NullMarked;
