/** Applies the events of other services exactly once, and keeps those that fail as dead letters. */
@NullMarked
package fr.rebond.kit.inbox;

import org.jspecify.annotations.NullMarked;
