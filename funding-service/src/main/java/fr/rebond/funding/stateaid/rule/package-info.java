/** Rows of law with their validity and source, and the steps that cite them. */
@NullMarked
package fr.rebond.funding.stateaid.rule;

import org.jspecify.annotations.NullMarked;
