/** Applications of territories, from the draft to the decision. */
@NullMarked
package fr.rebond.applications.application;

import org.jspecify.annotations.NullMarked;
