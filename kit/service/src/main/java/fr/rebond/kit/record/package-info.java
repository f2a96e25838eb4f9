/** What a use case records: steps, events, time. */
@NullMarked
package fr.rebond.kit.record;

import org.jspecify.annotations.NullMarked;
