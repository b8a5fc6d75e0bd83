package no.postmottak.web;

import java.util.Optional;

/** Why a request is not done: the code, the field it is about, and the limit that was passed, where there is one. */
public record Problem(ProblemCode code, Optional<String> field, Optional<Long> limit) {

    public static Problem of(ProblemCode code) {
        return new Problem(code, Optional.empty(), Optional.empty());
    }

    public Problem at(String name) {
        return new Problem(code, Optional.of(name), limit);
    }

    public Problem limitedTo(long most) {
        return new Problem(code, field, Optional.of(most));
    }
}
