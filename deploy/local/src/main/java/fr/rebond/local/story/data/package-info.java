/** The files of the story, as records. */
package fr.rebond.local.story.data;
