package fr.rebond.kit.page;

/**
 * How far a system has read a list: it has seen every change of the transactions before this one.
 *
 * @param epoch       the run of the database in which the mark was made
 * @param transaction the oldest transaction that was not finished when the round began
 */
public record Mark(long epoch, long transaction) {}
