package fr.rebond.funding.stateaid.size;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * Whose figures count for the size of an enterprise.
 *
 * @param linked itself first, then all that is linked to it: whole
 * @param partners percent of each partner, and of what is linked to a partner
 */
record Circle(Set<String> linked, Map<String, BigDecimal> partners) {}
