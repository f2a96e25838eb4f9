/** The roadmap of a territory: axes with their scope, actions, adoption. */
@NullMarked
package fr.rebond.missions.roadmap;

import org.jspecify.annotations.NullMarked;
