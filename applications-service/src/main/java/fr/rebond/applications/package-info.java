/** From the call to the announced laureate. The root package has what several features need. */
@NullMarked
package fr.rebond.applications;

import org.jspecify.annotations.NullMarked;
