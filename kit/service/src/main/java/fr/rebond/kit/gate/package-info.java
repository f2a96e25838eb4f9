/** Bounds on requests before a resource runs: size, time, number. */
@NullMarked
package fr.rebond.kit.gate;

import org.jspecify.annotations.NullMarked;
