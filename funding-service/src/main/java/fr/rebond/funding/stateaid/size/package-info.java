/** Whether an undertaking is an SME, with its linked and partner enterprises (Rec. 2003/361/EC; GBER annex I). */
@NullMarked
package fr.rebond.funding.stateaid.size;

import org.jspecify.annotations.NullMarked;
