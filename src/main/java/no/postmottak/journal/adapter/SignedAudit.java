package no.postmottak.journal.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.postmottak.journal.Checkpoint;
import no.postmottak.journal.JournalCheck;
import no.postmottak.journal.JournalLog;
import no.postmottak.journal.LogAudit;
import no.postmottak.journal.SignedCheckpoint;

/** Checks a log and its checkpoints with nothing but the published keys and the copies in the second place. */
public final class SignedAudit {

    private static final int AT_ONCE = 10_000;

    private final PublishedKeys keys;
    private final List<String> copies;

    public SignedAudit(PublishedKeys keys, List<String> copies) {
        this.keys = keys;
        this.copies = List.copyOf(copies);
    }

    public JournalCheck.Result of(JournalLog log) {
        var faults = new ArrayList<String>();
        var kept = kept(log);
        var signed = Stream.concat(kept.stream().map(SignedCheckpoint::compact), copies.stream())
                .map(String::strip)
                .distinct()
                .flatMap(compact -> believed(compact, log, faults).stream())
                .toList();
        kept.stream()
                .filter(each -> !signed.contains(each.checkpoint()))
                .forEach(each -> faults.add("the row of the checkpoint over "
                        + each.checkpoint().size() + " entries is not what was signed"));
        var result = new LogAudit(log).against(signed);
        faults.addAll(result.faults());
        return new JournalCheck.Result(result.entries(), result.vouched(), faults);
    }

    private List<Checkpoint> believed(String compact, JournalLog log, List<String> faults) {
        var checkpoint = keys.checkpoint(compact).filter(each -> each.log() == log.name());
        if (checkpoint.isEmpty()) {
            faults.add("a checkpoint is damaged, of another log, or signed with a key that is not published");
        }
        return checkpoint.stream().toList();
    }

    private static List<SignedCheckpoint> kept(JournalLog log) {
        var all = new ArrayList<SignedCheckpoint>();
        for (var read = log.longerThan(0, AT_ONCE); !read.isEmpty(); ) {
            all.addAll(read);
            read = log.longerThan(read.getLast().checkpoint().size(), AT_ONCE);
        }
        return all;
    }
}
