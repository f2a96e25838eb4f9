/** Organisations, activities and communes, which requests name by official codes. */
@NullMarked
package fr.rebond.missions.reference;

import org.jspecify.annotations.NullMarked;
