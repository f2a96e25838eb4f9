/** The label that makes an application a laureate. */
@NullMarked
package fr.rebond.applications.laureate.labelling;

import org.jspecify.annotations.NullMarked;
