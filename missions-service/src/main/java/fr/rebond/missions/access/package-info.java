/** How far each actor reaches, and how lists of what is within reach are read. */
@NullMarked
package fr.rebond.missions.access;

import org.jspecify.annotations.NullMarked;
