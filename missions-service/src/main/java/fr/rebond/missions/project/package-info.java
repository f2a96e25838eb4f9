/** The projects found in a mission, from detection to qualification. */
@NullMarked
package fr.rebond.missions.project;

import org.jspecify.annotations.NullMarked;
