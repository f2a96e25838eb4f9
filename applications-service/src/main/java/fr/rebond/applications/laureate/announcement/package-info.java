/** The announcement that makes laureates public. */
@NullMarked
package fr.rebond.applications.laureate.announcement;

import org.jspecify.annotations.NullMarked;
