/** What is compared with what. */
@NullMarked
package fr.rebond.bench.scenario;

import org.jspecify.annotations.NullMarked;
