/** Checks requests before a resource runs: path, size, time, shutdown. */
@NullMarked
package fr.rebond.kit.gate;

import org.jspecify.annotations.NullMarked;
