package fr.rebond.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;

/** A problem answer with extension members, see {@link Refusal#members()}. */
record ExtendedProblem(
        @JsonUnwrapped Problem problem, @JsonAnyGetter Map<String, Object> members) {}
