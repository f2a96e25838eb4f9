/** The companies of a mission, the visits made to them and the aid schemes that fit them. */
@NullMarked
package fr.rebond.missions.company;

import org.jspecify.annotations.NullMarked;
