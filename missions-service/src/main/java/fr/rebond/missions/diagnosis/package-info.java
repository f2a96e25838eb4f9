/** The diagnosis that a mission delivers, in sections of text. */
@NullMarked
package fr.rebond.missions.diagnosis;

import org.jspecify.annotations.NullMarked;
