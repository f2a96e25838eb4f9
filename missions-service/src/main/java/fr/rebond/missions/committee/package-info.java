/** The steering committee's meetings: who sat, and whether they were enough to decide. */
@NullMarked
package fr.rebond.missions.committee;

import org.jspecify.annotations.NullMarked;
