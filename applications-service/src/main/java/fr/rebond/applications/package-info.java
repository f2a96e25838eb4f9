/** From the call to the announced laureate. What several features need stands here; all else in its feature. */
@NullMarked
package fr.rebond.applications;

import org.jspecify.annotations.NullMarked;
