/** The steps of a mission that depend on all its contents: start, delivery, presentation, closure. */
@NullMarked
package fr.rebond.missions.milestone;

import org.jspecify.annotations.NullMarked;
