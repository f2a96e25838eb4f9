/** Incentive effect: was the aid asked for before the works started? (GBER art. 6). */
@NullMarked
package fr.rebond.funding.stateaid.incentive;

import org.jspecify.annotations.NullMarked;
