/** The program behind {@code ./rebond}. */
@NullMarked
package fr.rebond.local;

import org.jspecify.annotations.NullMarked;
