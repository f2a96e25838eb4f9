/** Which organisations a caller may reach the data of. */
@NullMarked
package fr.rebond.funding.access;

import org.jspecify.annotations.NullMarked;
