/** Territories: their members, their perimeter, and that no two of a call overlap. */
@NullMarked
package fr.rebond.applications.territory;

import org.jspecify.annotations.NullMarked;
