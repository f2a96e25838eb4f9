/** Systems that follow a list by marks, and writers that commit late. */
@NullMarked
package fr.rebond.kit.test.marks;

import org.jspecify.annotations.NullMarked;
