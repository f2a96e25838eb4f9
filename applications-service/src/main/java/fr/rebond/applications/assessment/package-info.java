/** What assessors think of an application, criterion by criterion. */
@NullMarked
package fr.rebond.applications.assessment;

import org.jspecify.annotations.NullMarked;
