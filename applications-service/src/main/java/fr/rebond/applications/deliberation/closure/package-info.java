/** The closure of a deliberation: the outcome of every application of the wave. */
@NullMarked
package fr.rebond.applications.deliberation.closure;

import org.jspecify.annotations.NullMarked;
