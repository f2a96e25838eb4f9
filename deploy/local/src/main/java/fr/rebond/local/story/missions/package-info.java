/** Scenes at the missions service: the mission of the main territory, from its order to its closure. */
@NullMarked
package fr.rebond.local.story.missions;

import org.jspecify.annotations.NullMarked;
