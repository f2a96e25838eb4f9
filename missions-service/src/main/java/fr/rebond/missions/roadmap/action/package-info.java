/** The actions of an axis. */
@NullMarked
package fr.rebond.missions.roadmap.action;

import org.jspecify.annotations.NullMarked;
