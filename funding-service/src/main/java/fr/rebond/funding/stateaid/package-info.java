/**
 * The rules of State aid in plain Java. A computation starts from a case and the rows of law on the day of grant, and
 * shows every step. Amounts are in euros, rates in percent. If an input is missing, the outcome is NOT_COMPUTABLE,
 * with the reason.
 */
@NullMarked
package fr.rebond.funding.stateaid;

import org.jspecify.annotations.NullMarked;
