package fr.rebond.local.story.data;

/** A scheme that was considered for a project and found unfit. */
public record ConsideredScheme(String project, String scheme, String reasonCode, String reason) {}
