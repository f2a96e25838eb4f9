/** A routed project invites its holder to file a funding request. */
@NullMarked
package fr.rebond.funding.request.invitation;

import org.jspecify.annotations.NullMarked;
