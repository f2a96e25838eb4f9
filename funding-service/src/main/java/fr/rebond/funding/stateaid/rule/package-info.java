/** The rows of law, and the steps that cite them. */
@NullMarked
package fr.rebond.funding.stateaid.rule;

import org.jspecify.annotations.NullMarked;
