/** What every scene is played with: the gateway, called with retries and at most once per thing, and the programme clocks. */
@NullMarked
package fr.rebond.local.story.stage;

import org.jspecify.annotations.NullMarked;
