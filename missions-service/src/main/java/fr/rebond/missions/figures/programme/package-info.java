/** The figures of all missions of the programme together. */
@NullMarked
package fr.rebond.missions.figures.programme;

import org.jspecify.annotations.NullMarked;
