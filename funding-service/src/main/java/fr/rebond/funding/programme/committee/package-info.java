/** The State-Region committee of a programme, which decides on funding requests. */
@NullMarked
package fr.rebond.funding.programme.committee;

import org.jspecify.annotations.NullMarked;
