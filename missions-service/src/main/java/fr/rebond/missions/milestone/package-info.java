/** The steps of a mission that look at everything in it: start, delivery, presentation, closure. */
@NullMarked
package fr.rebond.missions.milestone;

import org.jspecify.annotations.NullMarked;
