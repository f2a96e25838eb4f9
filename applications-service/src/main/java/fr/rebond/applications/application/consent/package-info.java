/** The consent of each member to the grouping. */
@NullMarked
package fr.rebond.applications.application.consent;

import org.jspecify.annotations.NullMarked;
