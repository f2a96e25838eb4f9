/** Submission and withdrawal by the lead, and the expiry of drafts. */
@NullMarked
package fr.rebond.applications.application.submission;

import org.jspecify.annotations.NullMarked;
