/** Whose things a caller reaches, and the history of a thing. */
@NullMarked
package fr.rebond.funding.access;

import org.jspecify.annotations.NullMarked;
