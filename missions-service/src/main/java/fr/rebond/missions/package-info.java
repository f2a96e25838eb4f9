/** Engineering missions: what every feature of the service shares. */
@NullMarked
package fr.rebond.missions;

import org.jspecify.annotations.NullMarked;
