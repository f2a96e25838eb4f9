/** What one suite has of its own: folder, passwords, ports, tokens. */
@NullMarked
package fr.rebond.local.suite.home;

import org.jspecify.annotations.NullMarked;
