/** Calls: the conditions and the calendar of a programme for territories. */
@NullMarked
package fr.rebond.applications.call;

import org.jspecify.annotations.NullMarked;
