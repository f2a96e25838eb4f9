/** Amounts in euros. */
@NullMarked
package fr.rebond.kit.money;

import org.jspecify.annotations.NullMarked;
