/** Laureates: labelled territories, their announcement and the public counts. */
@NullMarked
package fr.rebond.applications.laureate;

import org.jspecify.annotations.NullMarked;
