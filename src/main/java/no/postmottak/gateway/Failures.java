package no.postmottak.gateway;

import org.jspecify.annotations.Nullable;

/** Failures as they may be logged and stored: libraries quote people's words in messages, so messages stay behind. */
final class Failures {

    private Failures() {}

    /** The names of the failure and of what caused it first. */
    static String code(@Nullable Throwable failure) {
        if (failure == null) {
            return "unknown";
        }
        var root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        var name = failure.getClass().getSimpleName();
        return root == failure ? name : name + " by " + root.getClass().getSimpleName();
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
