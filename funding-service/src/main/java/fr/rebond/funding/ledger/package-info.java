/**
 * The double-entry ledger of an envelope. This package has the accounts and the funders, {@code posting} the balanced
 * entries, {@code book} the balances, {@code split} the distribution of an amount over the funders, {@code movement}
 * what can happen to the money, and {@code store} the database. All amounts are euros with two decimals.
 */
@NullMarked
package fr.rebond.funding.ledger;

import org.jspecify.annotations.NullMarked;
