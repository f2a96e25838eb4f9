/** Where the CPU time of a service goes. */
@NullMarked
package fr.rebond.bench.profile;

import org.jspecify.annotations.NullMarked;
