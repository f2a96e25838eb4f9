/** What people do in the story, each scene on its day. */
package fr.rebond.local.story.scene;
