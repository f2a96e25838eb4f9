/** Sends load: wrk and pgbench as fast as answers come, the open-loop driver at a fixed rate. */
@NullMarked
package fr.rebond.bench.load;

import org.jspecify.annotations.NullMarked;
