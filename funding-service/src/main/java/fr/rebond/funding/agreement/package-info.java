/** The agreements with the holders of approved requests. */
@NullMarked
package fr.rebond.funding.agreement;

import org.jspecify.annotations.NullMarked;
