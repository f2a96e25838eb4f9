/** The figures that were published about a mission. */
@NullMarked
package fr.rebond.missions.figures.published;

import org.jspecify.annotations.NullMarked;
