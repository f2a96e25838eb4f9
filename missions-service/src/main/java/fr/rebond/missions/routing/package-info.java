/** Where a project is sent for funding: the envelope of the territory, or another aid scheme. */
@NullMarked
package fr.rebond.missions.routing;

import org.jspecify.annotations.NullMarked;
