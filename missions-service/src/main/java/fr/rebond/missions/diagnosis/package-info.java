/** The diagnosis that a mission hands over: sections of text. */
@NullMarked
package fr.rebond.missions.diagnosis;

import org.jspecify.annotations.NullMarked;
