/** The assessment of a funding request, and due diligence on its holder. */
@NullMarked
package fr.rebond.funding.request.assessment;

import org.jspecify.annotations.NullMarked;
