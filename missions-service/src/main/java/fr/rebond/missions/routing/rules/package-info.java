/** The rules that a project must meet for a routing. */
@NullMarked
package fr.rebond.missions.routing.rules;

import org.jspecify.annotations.NullMarked;
