/** The meetings of the steering committee: who was present, and whether the quorum was reached. */
@NullMarked
package fr.rebond.missions.committee;

import org.jspecify.annotations.NullMarked;
