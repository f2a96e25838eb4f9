package fr.rebond.local.story.scene;

import fr.rebond.local.story.client.Awaiting;
import fr.rebond.local.story.client.Gateway;
import fr.rebond.local.story.data.StoryData;

/** What every scene is played with. */
public record Stage(Gateway gateway, StoryData data, Awaiting awaiting) {}
