/** Administration of the rows of law. */
@NullMarked
package fr.rebond.funding.stateaid.law;

import org.jspecify.annotations.NullMarked;
