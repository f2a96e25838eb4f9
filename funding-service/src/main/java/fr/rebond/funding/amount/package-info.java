/** What an amount that comes in may be. */
@NullMarked
package fr.rebond.funding.amount;

import org.jspecify.annotations.NullMarked;
