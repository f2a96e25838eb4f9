/** Funding requests, from the invitation of a holder to the execution of its project. */
@NullMarked
package fr.rebond.funding.request;

import org.jspecify.annotations.NullMarked;
