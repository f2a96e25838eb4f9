/** The order of a mission, within the programme's engineering line, and the days certified on it. */
@NullMarked
package fr.rebond.missions.mission.order;

import org.jspecify.annotations.NullMarked;
