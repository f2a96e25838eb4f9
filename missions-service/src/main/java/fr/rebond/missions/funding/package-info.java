/** The money of a project, as the events of funding tell it. */
@NullMarked
package fr.rebond.missions.funding;

import org.jspecify.annotations.NullMarked;
