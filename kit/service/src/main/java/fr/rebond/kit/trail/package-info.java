/** The append-only record of the steps of every aggregate. */
@NullMarked
package fr.rebond.kit.trail;

import org.jspecify.annotations.NullMarked;
