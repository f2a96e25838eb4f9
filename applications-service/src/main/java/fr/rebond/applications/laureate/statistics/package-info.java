/** The public counts of laureates. */
@NullMarked
package fr.rebond.applications.laureate.statistics;

import org.jspecify.annotations.NullMarked;
