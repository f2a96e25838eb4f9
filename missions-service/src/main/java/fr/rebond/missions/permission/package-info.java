/** The permissions of the service, and the table of their holders. */
@NullMarked
package fr.rebond.missions.permission;

import org.jspecify.annotations.NullMarked;
