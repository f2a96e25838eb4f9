/** A State-aid case as it comes in by HTTP, and a computation as it goes out. */
@NullMarked
package fr.rebond.funding.stateaid.form;

import org.jspecify.annotations.NullMarked;
