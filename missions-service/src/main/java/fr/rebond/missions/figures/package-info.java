/** The figures of a mission, computed from its records and compared with the published ones. */
@NullMarked
package fr.rebond.missions.figures;

import org.jspecify.annotations.NullMarked;
