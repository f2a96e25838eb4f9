/** The engineering mission of a laureate. */
@NullMarked
package fr.rebond.missions.mission;

import org.jspecify.annotations.NullMarked;
