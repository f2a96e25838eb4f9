/** The incentive effect: aid must be applied for before the works start (GBER art. 6). */
@NullMarked
package fr.rebond.funding.stateaid.incentive;

import org.jspecify.annotations.NullMarked;
