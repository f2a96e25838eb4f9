package fr.rebond.bench.load;

/**
 * What a program that sends load as fast as answers come has counted.
 *
 * @param answered requests or transactions that were completed
 * @param failed   answers that were not 2xx or 3xx, transactions that failed, and errors of connections
 */
public record Throughput(double perSecond, long answered, long failed) {}
