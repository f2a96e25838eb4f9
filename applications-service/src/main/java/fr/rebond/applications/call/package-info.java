/** Calls: what a programme asks of territories, and when. */
@NullMarked
package fr.rebond.applications.call;

import org.jspecify.annotations.NullMarked;
