/** The events of the funding service that this service applies. */
@NullMarked
package fr.rebond.missions.funding.event;

import org.jspecify.annotations.NullMarked;
