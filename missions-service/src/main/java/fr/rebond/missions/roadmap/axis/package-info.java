/** The axes of a roadmap. */
@NullMarked
package fr.rebond.missions.roadmap.axis;

import org.jspecify.annotations.NullMarked;
