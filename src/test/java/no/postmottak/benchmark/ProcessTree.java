package no.postmottak.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.postmottak.faults.Place;
import no.postmottak.faults.RealProcess;

/** The processes of a gateway as Linux counts them: itself, its workers, and the database it started. */
record ProcessTree(ProcessHandle gateway, ProcessHandle database) {

    static ProcessTree of(RealProcess gateway, Place place) {
        // the database leaves its parent's side when it starts, so its own file tells its number
        var file = place.home().resolve("database/data/postmaster.pid");
        try (var lines = Files.lines(file)) {
            var database = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return new ProcessTree(handle(gateway.pid()), handle(database));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What those that are there now have used; a worker that was replaced in between is missing. */
    Duration cpu() {
        return Stream.concat(withAll(gateway), withAll(database))
                .distinct()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Resident megabytes; what PostgreSQL's processes share is counted in each of them. */
    Map<String, Long> memory() {
        var sums = new TreeMap<String, Long>();
        sums.put("gateway", resident(gateway));
        sums.put(
                "workers",
                gateway.descendants().mapToLong(ProcessTree::resident).sum());
        sums.put(
                "PostgreSQL", withAll(database).mapToLong(ProcessTree::resident).sum());
        return sums;
    }

    private static Stream<ProcessHandle> withAll(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants());
    }

    private static ProcessHandle handle(long pid) {
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static long resident(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }
}
