/** PostgreSQL and Kafka for tests, and what the local suite creates in them. */
@NullMarked
package fr.rebond.kit.test.parts;

import org.jspecify.annotations.NullMarked;
