package no.postmottak.gateway;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Failures as they may be logged and stored: libraries quote people's words in messages, so messages stay behind. */
final class Failures {

    private static final int LONGEST_CHAIN = 20;

    private Failures() {}

    /** The names of the failure and of what caused it first. */
    static String code(@Nullable Throwable failure) {
        if (failure == null) {
            return "unknown";
        }
        var name = failure.getClass().getSimpleName();
        return Optional.ofNullable(failure.getCause())
                .map(cause -> name + " by " + first(cause).getClass().getSimpleName())
                .orElse(name);
    }

    /** What caused a failure first; chains are short, and a circle ends where it is cut. */
    private static Throwable first(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(LONGEST_CHAIN)
                .reduce((outer, inner) -> inner)
                .orElse(failure);
    }

    /** The same stack trace under the code alone. */
    static Throwable withoutMessages(@Nullable Throwable failure) {
        var bare = new Bare(code(failure));
        if (failure != null) {
            bare.setStackTrace(failure.getStackTrace());
        }
        return bare;
    }

    /** Carries a stack trace into the log, and nobody's words. */
    private static final class Bare extends Throwable {

        private static final long serialVersionUID = 1L;

        private Bare(String code) {
            super(code, null, false, true);
        }
    }
}
