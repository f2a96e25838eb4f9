/** The decision of the steering committee on a routing. */
@NullMarked
package fr.rebond.missions.routing.validation;

import org.jspecify.annotations.NullMarked;
