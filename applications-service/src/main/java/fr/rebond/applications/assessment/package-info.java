/** The assessment of applications, criterion by criterion. */
@NullMarked
package fr.rebond.applications.assessment;

import org.jspecify.annotations.NullMarked;
