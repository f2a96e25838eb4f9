/** The visits to the companies of a mission. */
@NullMarked
package fr.rebond.missions.company.visit;

import org.jspecify.annotations.NullMarked;
