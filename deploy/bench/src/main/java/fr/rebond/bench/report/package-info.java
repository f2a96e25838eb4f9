/** The table in the terminal and the file of all rounds. */
@NullMarked
package fr.rebond.bench.report;

import org.jspecify.annotations.NullMarked;
