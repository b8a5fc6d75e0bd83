package no.postmottak.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EveryLogTest {

    private static final int MOST = 130;
    private static final List<TreeHash> LEAVES = IntStream.range(0, MOST)
            .mapToObj(number -> TreeHash.ofLeaf("entry " + number))
            .toList();

    private final LogInMemory log = new LogInMemory();
    private final Proofs proofs = new Proofs(log);

    EveryLogTest() {
        LEAVES.forEach(log::add);
    }

    @Property
    void itsRootIsTheOneOfTheDefinition(@ForAll @IntRange(min = 1, max = MOST) int size) {
        var growing = new GrowingTree((place, hash) -> {});
        LEAVES.subList(0, size).forEach(growing::add);

        assertThat(growing.root()).isEqualTo(root(size)).isEqualTo(proofs.root(size));
    }

    @Property
    void aLogThatGrowsOnIsTheSameAsOneThatGrewAtOnce(
            @ForAll @IntRange(max = MOST) int first, @ForAll @IntRange(max = MOST) int more) {
        var size = Math.min(first + more, MOST);
        Map<Subtrees.Place, TreeHash> completed = new HashMap<>();
        var growing = GrowingTree.of(first, log, completed::put);
        LEAVES.subList(first, Math.max(first, size)).forEach(growing::add);

        assertThat(growing.size()).isEqualTo(Math.max(first, size));
        assertThat(growing.root()).isEqualTo(proofs.root(growing.size()));
        completed.forEach((place, hash) -> assertThat(log.at(place)).isEqualTo(hash));
    }

    @Property
    void everyEntryIsShownToBeThereAndNoOther(
            @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(max = MOST - 1) int any) {
        var position = any % size;
        var proof = proofs.inclusion(position, size);

        assertThat(proof.holds(LEAVES.get(position), root(size))).isTrue();
        assertThat(proof.holds(TreeHash.ofLeaf("another"), root(size))).isFalse();
        assertThat(proof.holds(LEAVES.get(position), TreeHash.ofLeaf("another")))
                .isFalse();
        for (var other = 0; other < size; other++) {
            var moved = new InclusionProof(other, size, proof.path());
            assertThat(moved.holds(LEAVES.get(position), root(size))).isEqualTo(other == position);
        }
        assertThat(changed(proof.path()))
                .noneMatch(path -> new InclusionProof(position, size, path).holds(LEAVES.get(position), root(size)));
    }

    @Property
    void aLongerLogIsShownToBeginWithAShorterOneAndWithNoOther(
            @ForAll @IntRange(min = 1, max = MOST) int first, @ForAll @IntRange(min = 1, max = MOST) int second) {
        var shorter = Math.min(first, second);
        var longer = Math.max(first, second);
        var proof = proofs.consistency(shorter, longer);

        assertThat(proof.holds(root(shorter), root(longer))).isTrue();
        assertThat(proof.holds(TreeHash.ofLeaf("another"), root(longer))).isFalse();
        assertThat(proof.holds(root(shorter), TreeHash.ofLeaf("another"))).isFalse();
        assertThat(changed(proof.path()))
                .noneMatch(path -> new ConsistencyProof(shorter, longer, path).holds(root(shorter), root(longer)));
    }

    private static TreeHash root(int size) {
        return LogInMemory.byDefinition(LEAVES.subList(0, size));
    }

    /** Each hash replaced, each left out, one added, and neighbours exchanged. */
    private static List<List<TreeHash>> changed(List<TreeHash> path) {
        var all = new ArrayList<List<TreeHash>>();
        for (var place = 0; place < path.size(); place++) {
            var replaced = new ArrayList<>(path);
            replaced.set(place, TreeHash.ofLeaf("another"));
            all.add(replaced);
            var shorter = new ArrayList<>(path);
            shorter.remove(place);
            all.add(shorter);
        }
        for (var place = 1; place < path.size(); place++) {
            var exchanged = new ArrayList<>(path);
            exchanged.set(place, path.get(place - 1));
            exchanged.set(place - 1, path.get(place));
            all.add(exchanged);
        }
        var longer = new ArrayList<>(path);
        longer.add(TreeHash.ofLeaf("another"));
        all.add(longer);
        return all;
    }
}
