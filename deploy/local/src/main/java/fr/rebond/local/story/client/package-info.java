/** How the story talks to the gateway: patiently, once for each thing, at the programme's time. */
package fr.rebond.local.story.client;
