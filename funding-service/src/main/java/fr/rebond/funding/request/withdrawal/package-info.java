/** How a funding request ends before its agreement: its holder withdraws it, or its routing is withdrawn. */
@NullMarked
package fr.rebond.funding.request.withdrawal;

import org.jspecify.annotations.NullMarked;
