/** The figures of a mission, computed from its records, beside those that were published. */
@NullMarked
package fr.rebond.missions.figures;

import org.jspecify.annotations.NullMarked;
