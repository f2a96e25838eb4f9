/** The command {@code ./rebond bench}. */
@NullMarked
package fr.rebond.bench;

import org.jspecify.annotations.NullMarked;
