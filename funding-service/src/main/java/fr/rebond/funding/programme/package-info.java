/** What a programme sets for its money: the State's line and the terms of aid. */
@NullMarked
package fr.rebond.funding.programme;

import org.jspecify.annotations.NullMarked;
