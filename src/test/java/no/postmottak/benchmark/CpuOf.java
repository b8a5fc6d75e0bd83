package no.postmottak.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a process and all it started have used and hold, as Linux counts it under /proc. */
public final class CpuOf {

    /** Hundredths of a second, on every Linux there is. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int USER_TIME = 11;
    private static final int WAITED_FOR_SYSTEM_TIME = 14;

    private CpuOf() {}

    /** CPU seconds of those that live and of those they have waited for. */
    public static double tree(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants())
                        .mapToLong(CpuOf::ticks)
                        .sum()
                / TICKS_PER_SECOND;
    }

    private static long ticks(ProcessHandle process) {
        // the name in brackets may hold blanks, so count from behind it
        var stat = read(process, "stat");
        var fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        var ticks = 0L;
        for (var field = USER_TIME; field <= WAITED_FOR_SYSTEM_TIME && field < fields.length; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks;
    }

    /** The most megabytes that were resident at once in the largest process. */
    public static long peakMegabytes(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants())
                .mapToLong(CpuOf::peak)
                .max()
                .orElse(0);
    }

    private static long peak(ProcessHandle process) {
        return read(process, "status")
                .lines()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .sum();
    }

    private static String read(ProcessHandle process, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), file));
        } catch (IOException ended) {
            return "";
        }
    }
}
