/** The official geographic code by vintage: communes, départements, régions, EPCI, and perimeters of EPCI. */
@NullMarked
package fr.rebond.reference.geography;

import org.jspecify.annotations.NullMarked;
