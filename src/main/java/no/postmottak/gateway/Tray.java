package no.postmottak.gateway;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.postmottak.submission.SubmissionKind;

/**
 * The tray a scan lies in: a folder by a kind's name says what it is, and one within it, such as
 * {@code handed-in-2026-11-20}, the day it was handed in at a counter [innlevering] or postmarked.
 */
record Tray(SubmissionKind kind, Optional<LocalDate> handedIn) {

    private static final Pattern HANDED_IN = Pattern.compile("(?:handed-in|postmarked)-(.*)");

    static Tray of(Path scan) {
        var folder = Optional.ofNullable(scan.toAbsolutePath().getParent());
        var named = HANDED_IN.matcher(
                folder.map(Path::getFileName).map(String::valueOf).orElse(""));
        var isOfADay = named.matches();
        var tray = isOfADay ? folder.map(Path::getParent) : folder;
        return new Tray(
                tray.map(Tray::kindOf).orElse(SubmissionKind.OTHER), isOfADay ? day(named.group(1)) : Optional.empty());
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static SubmissionKind kindOf(Path folder) {
        var name = String.valueOf(folder.getFileName()).toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(SubmissionKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(SubmissionKind.OTHER);
    }
}
