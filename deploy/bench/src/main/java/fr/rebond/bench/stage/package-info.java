/** What is measured: the suite, the peer, haproxy, and the rows that they serve. */
@NullMarked
package fr.rebond.bench.stage;

import org.jspecify.annotations.NullMarked;
