/** Operators have a topic read again from its first event. */
@NullMarked
package fr.rebond.kit.inbox.reading;

import org.jspecify.annotations.NullMarked;
