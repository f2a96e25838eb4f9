/** Territories: who they are made of, what they cover, and that no two of a call overlap. */
@NullMarked
package fr.rebond.applications.territory;

import org.jspecify.annotations.NullMarked;
