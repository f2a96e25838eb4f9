/** The rows of law in PostgreSQL. */
@NullMarked
package fr.rebond.funding.stateaid.store;

import org.jspecify.annotations.NullMarked;
