/** The build, which uses the JDK alone because it runs before anything is compiled. */
@NullMarked
package fr.rebond.local.suite.build;

import org.jspecify.annotations.NullMarked;
