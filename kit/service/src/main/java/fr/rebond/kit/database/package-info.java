/** What all services need of PostgreSQL: failures, constraints, leadership, migrations, retention. */
@NullMarked
package fr.rebond.kit.database;

import org.jspecify.annotations.NullMarked;
