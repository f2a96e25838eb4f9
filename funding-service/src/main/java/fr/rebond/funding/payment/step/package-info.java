/** What the steps of a payment take from their requests. */
@NullMarked
package fr.rebond.funding.payment.step;

import org.jspecify.annotations.NullMarked;
