/** Publishes events from the transaction that caused them, in the order of each subject. */
@NullMarked
package fr.rebond.kit.outbox;

import org.jspecify.annotations.NullMarked;
