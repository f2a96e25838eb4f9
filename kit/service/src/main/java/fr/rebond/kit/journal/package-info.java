/** The journal of changes: all published events of a service, over HTTP. */
@NullMarked
package fr.rebond.kit.journal;

import org.jspecify.annotations.NullMarked;
