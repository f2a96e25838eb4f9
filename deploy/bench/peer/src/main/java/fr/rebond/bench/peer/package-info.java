/** The peer of the benchmarks: two operations of the missions service on Spring Boot, Spring Security and JPA. */
@NullMarked
package fr.rebond.bench.peer;

import org.jspecify.annotations.NullMarked;
