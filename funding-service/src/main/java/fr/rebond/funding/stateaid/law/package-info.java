/** Shows the rows of law, and records their verification. */
@NullMarked
package fr.rebond.funding.stateaid.law;

import org.jspecify.annotations.NullMarked;
