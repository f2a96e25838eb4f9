/** The threads of the inbox: one reads the topics, one applies the held events that are due. */
@NullMarked
package fr.rebond.kit.inbox.consumer;

import org.jspecify.annotations.NullMarked;
