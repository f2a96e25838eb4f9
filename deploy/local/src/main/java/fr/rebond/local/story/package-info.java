/** The Cambrésis story: its scenes in the order of their days, and its figures compared with the published ones. */
@NullMarked
package fr.rebond.local.story;

import org.jspecify.annotations.NullMarked;
