/** The payments under an agreement, each of which three people certify, authorise and confirm. */
@NullMarked
package fr.rebond.funding.payment;

import org.jspecify.annotations.NullMarked;
