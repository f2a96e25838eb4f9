/** The companies of a mission. */
@NullMarked
package fr.rebond.missions.company;

import org.jspecify.annotations.NullMarked;
