/** PostgreSQL from the binaries of a Maven artifact, with durable settings and a password for everyone. */
@NullMarked
package fr.rebond.local.suite.postgres;

import org.jspecify.annotations.NullMarked;
