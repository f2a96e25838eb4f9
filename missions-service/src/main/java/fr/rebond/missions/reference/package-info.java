/** What requests name by official codes: organisations, activities, communes. */
@NullMarked
package fr.rebond.missions.reference;

import org.jspecify.annotations.NullMarked;
