/** Engineering missions, from the labelled territory to routed projects. Each feature has a package of its own. */
@NullMarked
package fr.rebond.missions;

import org.jspecify.annotations.NullMarked;
