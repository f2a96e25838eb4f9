/** The admissibility of a submitted application. */
@NullMarked
package fr.rebond.applications.application.admissibility;

import org.jspecify.annotations.NullMarked;
