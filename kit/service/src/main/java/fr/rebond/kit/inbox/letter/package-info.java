/** What operators see of the held events, and what they do with them. */
@NullMarked
package fr.rebond.kit.inbox.letter;

import org.jspecify.annotations.NullMarked;
