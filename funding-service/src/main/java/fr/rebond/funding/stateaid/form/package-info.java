/** What requests and answers contain about State aid. */
@NullMarked
package fr.rebond.funding.stateaid.form;

import org.jspecify.annotations.NullMarked;
