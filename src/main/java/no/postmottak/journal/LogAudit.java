package no.postmottak.journal;

import java.util.List;

/** Checks the journal where it lies: every entry, every stored hash, and that none was left out. */
public final class LogAudit {

    private static final int AT_ONCE = 2_000;

    private final JournalLog log;

    public LogAudit(JournalLog log) {
        this.log = log;
    }

    /** Against these checkpoints, whose signatures were checked before. */
    public JournalCheck.Result against(List<Checkpoint> signed) {
        var check = new JournalCheck(signed);
        var next = 0L;
        for (var read = log.from(0, AT_ONCE); !read.isEmpty(); read = log.from(next, AT_ONCE)) {
            for (var placed : read) {
                add(placed, next, check);
                next = placed.position() + 1;
            }
            if (!log.areStored(check.completed())) {
                check.fault("hashes stored before entry " + next + " are not those of the entries");
            }
        }
        var leftOut = log.leftOut();
        if (leftOut > 0) {
            check.fault(leftOut + " entries have no place in the log and do not wait for one");
        }
        return check.result();
    }

    private static void add(JournalLog.Placed placed, long expected, JournalCheck check) {
        if (placed.position() != expected) {
            check.fault("entry " + expected + " is missing");
        }
        var hash = placed.leaf().hash();
        if (!hash.equals(placed.hash())) {
            check.fault("entry " + placed.position() + " was changed after it got its place");
        }
        check.add(hash);
    }
}
