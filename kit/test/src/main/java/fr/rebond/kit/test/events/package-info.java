/** Events: reading and sending records, and checks against their schemas. */
@NullMarked
package fr.rebond.kit.test.events;

import org.jspecify.annotations.NullMarked;
