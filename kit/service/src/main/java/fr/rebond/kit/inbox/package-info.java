/** Applies the events of other services exactly once, and holds those that fail or wait, with all later ones of their subject. */
@NullMarked
package fr.rebond.kit.inbox;

import org.jspecify.annotations.NullMarked;
