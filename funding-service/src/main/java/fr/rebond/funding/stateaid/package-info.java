/**
 * State-aid rules as plain Java: from a case and the rows of law in force on the day of grant to a computation that
 * shows each of its steps. Amounts are euros, rates percent. Nothing is guessed: what is missing makes a base
 * NOT_COMPUTABLE, with the reason.
 */
@NullMarked
package fr.rebond.funding.stateaid;

import org.jspecify.annotations.NullMarked;
