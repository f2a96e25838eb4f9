/** The files of the story, read into records: one record for the files that concern each service. */
@NullMarked
package fr.rebond.local.story.data;

import org.jspecify.annotations.NullMarked;
