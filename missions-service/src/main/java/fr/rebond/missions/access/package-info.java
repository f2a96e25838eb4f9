/** Which missions each caller may reach, and how an entity of such a mission is loaded. */
@NullMarked
package fr.rebond.missions.access;

import org.jspecify.annotations.NullMarked;
