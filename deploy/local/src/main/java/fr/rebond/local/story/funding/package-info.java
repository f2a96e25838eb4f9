/** Scenes at the funding service: the envelope of the main territory, its funding requests, agreements and a payment. */
@NullMarked
package fr.rebond.local.story.funding;

import org.jspecify.annotations.NullMarked;
