/** Published figures about a call, apart from computed ones. */
@NullMarked
package fr.rebond.applications.call.figures;

import org.jspecify.annotations.NullMarked;
