/** The permissions of the service, and the table of their holders. */
@NullMarked
package fr.rebond.applications.permission;

import org.jspecify.annotations.NullMarked;
