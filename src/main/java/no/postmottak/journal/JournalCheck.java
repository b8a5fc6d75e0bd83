package no.postmottak.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Holds a whole journal, entry by entry, against checkpoints that were signed of it. */
public final class JournalCheck {

    private final NavigableMap<Long, List<Checkpoint>> checkpoints = new TreeMap<>();
    private final Map<Subtrees.Place, TreeHash> completed = new HashMap<>();
    private final GrowingTree tree = new GrowingTree(completed::put);
    private final List<String> faults = new ArrayList<>();
    private long vouched;

    /** What came of it: how many entries there are, for how many of them a checkpoint vouches, and all that is wrong. */
    public record Result(long entries, long vouched, List<String> faults) {

        public Result {
            faults = List.copyOf(faults);
        }

        public boolean isSound() {
            return faults.isEmpty();
        }
    }

    /** The checkpoints' own signatures were checked before. */
    public JournalCheck(List<Checkpoint> signed) {
        signed.forEach(each -> checkpoints
                .computeIfAbsent(each.size(), size -> new ArrayList<>())
                .add(each));
    }

    /** The next entry, by its hash. */
    public void add(TreeHash leaf) {
        tree.add(leaf);
        var here = checkpoints.remove(tree.size());
        if (here != null) {
            var root = tree.root();
            if (here.stream().allMatch(each -> each.root().equals(root))) {
                vouched = tree.size();
            } else {
                faults.add("the checkpoint over " + tree.size() + " entries was signed of other entries than these");
            }
        }
    }

    /** Something else that is wrong. */
    public void fault(String what) {
        faults.add(what);
    }

    /** The subtrees completed since this was last asked. */
    public Map<Subtrees.Place, TreeHash> completed() {
        var since = Map.copyOf(completed);
        completed.clear();
        return since;
    }

    /** After the last entry. */
    public Result result() {
        checkpoints
                .keySet()
                .forEach(size -> faults.add("a checkpoint was signed over " + size + " entries, and there are "
                        + tree.size() + ": entries are missing"));
        return new Result(tree.size(), vouched, faults);
    }
}
