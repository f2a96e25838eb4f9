/** Agreements with the holders whose requests were approved. */
@NullMarked
package fr.rebond.funding.agreement;

import org.jspecify.annotations.NullMarked;
