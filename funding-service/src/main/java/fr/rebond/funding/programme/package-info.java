/** The programme of a call: the State's line and the terms of aid. */
@NullMarked
package fr.rebond.funding.programme;

import org.jspecify.annotations.NullMarked;
