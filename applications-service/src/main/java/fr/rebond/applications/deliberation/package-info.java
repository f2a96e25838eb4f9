/** The jury of a wave, its votes, and the closure that labels. */
@NullMarked
package fr.rebond.applications.deliberation;

import org.jspecify.annotations.NullMarked;
