/** Funding requests, from the invitation of a routed project to the decision of the State-Region committee. */
@NullMarked
package fr.rebond.funding.request;

import org.jspecify.annotations.NullMarked;
