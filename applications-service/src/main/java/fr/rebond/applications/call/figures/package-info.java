/** What was published about a call, apart from what is computed. */
@NullMarked
package fr.rebond.applications.call.figures;

import org.jspecify.annotations.NullMarked;
