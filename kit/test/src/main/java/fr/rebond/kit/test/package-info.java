/** What the tests of all modules share: architecture rules and generated files. */
@NullMarked
package fr.rebond.kit.test;

import org.jspecify.annotations.NullMarked;
