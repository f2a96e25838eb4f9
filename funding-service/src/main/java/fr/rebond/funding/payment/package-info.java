/** Payments of grants and payouts of repayable advances, through three people. */
@NullMarked
package fr.rebond.funding.payment;

import org.jspecify.annotations.NullMarked;
