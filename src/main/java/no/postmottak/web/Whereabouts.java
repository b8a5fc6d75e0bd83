package no.postmottak.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where something went wrong, told by class and line only: messages may hold personal data. */
final class Whereabouts {

    private static final int FRAMES = 8;
    private static final int CAUSES = 5;

    private Whereabouts() {}

    static String of(Throwable thrown) {
        var told = new StringBuilder();
        var next = thrown;
        for (var i = 0; next != null && i < CAUSES; i++) {
            told.append(i == 0 ? "" : " caused by ").append(next.getClass().getName());
            told.append(Arrays.stream(next.getStackTrace())
                    .limit(FRAMES)
                    .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                    .collect(Collectors.joining(" < ", " at ", "")));
            next = next.getCause();
        }
        return told.toString();
    }
}
