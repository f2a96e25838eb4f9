/** The money of a project, built from the events of the funding service. */
@NullMarked
package fr.rebond.missions.funding;

import org.jspecify.annotations.NullMarked;
