/** The seats of a jury, and their votes. */
@NullMarked
package fr.rebond.applications.deliberation.jury;

import org.jspecify.annotations.NullMarked;
