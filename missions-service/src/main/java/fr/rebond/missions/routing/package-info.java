/** The ways of a project to money: towards the aid envelope or another scheme. */
@NullMarked
package fr.rebond.missions.routing;

import org.jspecify.annotations.NullMarked;
