/** Who may do what: the permission of each operation, who holds it, and how far it reaches. */
@NullMarked
package fr.rebond.kit.permission;

import org.jspecify.annotations.NullMarked;
