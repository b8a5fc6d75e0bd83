package no.postmottak.app;

import java.nio.file.Path;

/** Where the command line was typed: what it names lies there, wherever the program runs. */
final class CalledFrom {

    private CalledFrom() {}

    static Path resolve(Path named) {
        return Path.of(System.getProperty("postmottak.called-from", "")).resolve(named);
    }
}
