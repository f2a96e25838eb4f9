/** The suite on one machine: its parts, and the commands that start, show and stop them. */
@NullMarked
package fr.rebond.local.suite;

import org.jspecify.annotations.NullMarked;
