/** Activities of companies and projects, by the French nomenclature of activities (NAF). */
@NullMarked
package fr.rebond.reference.activity;

import org.jspecify.annotations.NullMarked;
