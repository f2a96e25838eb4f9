/** The roadmap of a territory, with its axes and actions. */
@NullMarked
package fr.rebond.missions.roadmap;

import org.jspecify.annotations.NullMarked;
