/** The withdrawal of a routing. */
@NullMarked
package fr.rebond.missions.routing.withdrawal;

import org.jspecify.annotations.NullMarked;
