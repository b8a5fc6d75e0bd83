package no.postmottak.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.postmottak.reading.adapter.SandboxLevel;
import no.postmottak.reading.adapter.WorkerPool;
import no.postmottak.signature.ListStanding;
import no.postmottak.signature.TrustedLists;
import no.postmottak.web.HealthParts;

/** How each part is doing, and what still works without it. */
record Health(BackOffice.Ground ground, BackOffice back, WorkerPool workers, Others others) implements HealthParts {

    /** What looks after itself, and says how it is doing. */
    record Others(Optional<TrustedLists> lists, JournalOffice journal) {}

    @Override
    public List<Part> all() {
        var parts = new ArrayList<>(
                List.of(database(), queue(), vault(), routes(), reading(), drawing(), malware(), setAside(), unread()));
        parts.add(others.journal().health());
        others.lists().map(Health::trustedLists).ifPresent(parts::add);
        return parts;
    }

    private Part database() {
        var database = ground.foundations().database();
        return database.answers()
                ? Part.up("database", database.description())
                : new Part(
                        "database",
                        State.DOWN,
                        "no answer",
                        "Nothing: sendings are answered with an error and nothing is promised.");
    }

    private Part queue() {
        var broker = ground.foundations().broker();
        return broker.answers()
                ? Part.up("queue", broker.description())
                : new Part("queue", State.DEGRADED, "no answer", "Sendings are kept and wait in the outbox.");
    }

    private Part vault() {
        var free = ground.foundations().vaults().forSendings().usableBytes();
        return free > 0
                ? Part.up("vault", free / 1_000_000 + " MB before the reserve")
                : new Part("vault", State.DOWN, "the disk is full", "Accepted work goes on; new sendings get 507.");
    }

    private Part routes() {
        var stopped = back.flow().routes().entrySet().stream()
                .filter(route -> !route.getValue().equals("Started"))
                .map(route -> route.getKey())
                .toList();
        return stopped.isEmpty()
                ? Part.up("routes", back.flow().routes().size() + " routes")
                : new Part("routes", State.DEGRADED, "stopped: " + stopped, "Sendings are kept and wait.");
    }

    private Part reading() {
        return workers.level() == SandboxLevel.BWRAP
                ? Part.up("reading", "isolation " + workers.level())
                : new Part(
                        "reading",
                        State.DEGRADED,
                        "isolation " + workers.level() + ": bubblewrap is missing",
                        "Everything, with less protection against hostile files.");
    }

    private Part drawing() {
        return workers.drawsOfficeDocuments()
                ? Part.up("drawing", "LibreOffice within the sandbox")
                : new Part(
                        "drawing",
                        State.DEGRADED,
                        "LibreOffice or bubblewrap is missing",
                        "Everything; office documents are read, but have no pages to look at and no copy to read.");
    }

    private Part malware() {
        var scanner = ground.malware().scanner().standing();
        if (scanner.answers()) {
            return Part.up("malware", scanner.description());
        }
        var stillWorks = scanner.isThere()
                ? "Everything but originals, which stay sealed until they are searched."
                : "Everything; originals are handed out unsearched.";
        return new Part("malware", State.DEGRADED, scanner.description(), stillWorks);
    }

    private Part unread() {
        var left = ground.registers().post().board().leftUnread();
        return left == 0
                ? Part.up("unread", "nothing with a term lies unread too long")
                : new Part(
                        "unread",
                        State.DEGRADED,
                        left + " with a term lie unread too long",
                        "Everything; they stand on top of their inboxes until they are taken.");
    }

    private static Part trustedLists(TrustedLists lists) {
        var standing = lists.standing();
        var told = standing.stream().map(Health::told).collect(Collectors.joining("; "));
        return standing.stream().allMatch(ListStanding::isCurrent)
                ? Part.up("trusted-lists", told)
                : new Part(
                        "trusted-lists",
                        State.DEGRADED,
                        told,
                        "Issuers of the last good lists, and those in the folder of trust anchors.");
    }

    private static String told(ListStanding list) {
        return list.territory() + ": " + list.issuers() + " issuers"
                + list.validUntil().map(until -> ", valid until " + until).orElse("")
                + list.fault().map(fault -> ", " + fault).orElse("");
    }

    private Part setAside() {
        return Part.up("set-aside", ground.registers().intake().setAsides().waiting() + " wait for a person");
    }
}
