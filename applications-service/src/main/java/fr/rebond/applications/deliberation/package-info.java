/** The deliberation of a jury on a wave, up to the signed outcomes. */
@NullMarked
package fr.rebond.applications.deliberation;

import org.jspecify.annotations.NullMarked;
