/** The events that are held: one queue for each subject. */
@NullMarked
package fr.rebond.kit.inbox.queue;

import org.jspecify.annotations.NullMarked;
