/** Scenes at the applications service: the call, and each of its waves from the applications to the announcement. */
@NullMarked
package fr.rebond.local.story.applications;

import org.jspecify.annotations.NullMarked;
