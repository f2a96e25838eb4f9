/** What a label creates: the mission with its empty diagnosis, roadmap and published figures. */
@NullMarked
package fr.rebond.missions.planning;

import org.jspecify.annotations.NullMarked;
