package no.postmottak.signature.worker;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Whether objects of two revisions of a PDF say the same, followed through every reference without recursion. */
final class SameObjects {

    private static final int MOST_OBJECTS = 500_000;

    private final Exemption allowed;
    private final Deque<COSBase[]> waiting = new ArrayDeque<>();
    private final IdentityHashMap<COSBase, Set<COSBase>> seen = new IdentityHashMap<>();
    private int compared;

    SameObjects(Exemption allowed) {
        this.allowed = allowed;
    }

    /** A difference under a key of a dictionary that is allowed all the same. */
    interface Exemption {
        boolean allows(COSName key, Pair pair);
    }

    /** Two dictionaries that should say the same. */
    record Pair(COSDictionary before, COSDictionary after, SameObjects objects) {}

    void expect(@Nullable COSBase before, @Nullable COSBase after) {
        waiting.push(new COSBase[] {resolved(before), resolved(after)});
    }

    boolean hold() throws IOException {
        while (!waiting.isEmpty()) {
            var pair = waiting.pop();
            var fresh = seen.computeIfAbsent(pair[0], key -> Collections.newSetFromMap(new IdentityHashMap<>()))
                    .add(pair[1]);
            if (fresh && (++compared > MOST_OBJECTS || !same(pair[0], pair[1]))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(COSBase before, COSBase after) throws IOException {
        if (before instanceof COSStream one && after instanceof COSStream other) {
            return sameBytes(one, other) && sameEntries(one, other);
        }
        if (before instanceof COSStream || after instanceof COSStream) {
            return false;
        }
        if (before instanceof COSDictionary one && after instanceof COSDictionary other) {
            return sameEntries(one, other);
        }
        if (before instanceof COSArray one && after instanceof COSArray other) {
            return sameItems(one, other);
        }
        if (before instanceof COSNumber one && after instanceof COSNumber other) {
            return one.longValue() == other.longValue() && Float.compare(one.floatValue(), other.floatValue()) == 0;
        }
        return before.equals(after);
    }

    private boolean sameEntries(COSDictionary before, COSDictionary after) {
        var keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (var key : keys) {
            var one = resolved(before.getItem(key));
            var other = resolved(after.getItem(key));
            if (differsAtOnce(one, other)) {
                if (!allowed.allows(key, new Pair(before, after, this))) {
                    return false;
                }
            } else {
                expect(one, other);
            }
        }
        return true;
    }

    /** Something was added, taken away or grew: the only differences that may be allowed. */
    private static boolean differsAtOnce(COSBase before, COSBase after) {
        var absent = before == COSNull.NULL;
        return absent != (after == COSNull.NULL)
                || (before instanceof COSArray one && after instanceof COSArray other && one.size() != other.size());
    }

    private boolean sameItems(COSArray before, COSArray after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (var i = 0; i < before.size(); i++) {
            expect(before.get(i), after.get(i));
        }
        return true;
    }

    private static boolean sameBytes(COSStream before, COSStream after) throws IOException {
        try (var one = before.createRawInputStream();
                var other = after.createRawInputStream()) {
            var left = new byte[8192];
            var right = new byte[8192];
            while (true) {
                var read = one.readNBytes(left, 0, left.length);
                if (read != other.readNBytes(right, 0, right.length) || !Arrays.equals(left, 0, read, right, 0, read)) {
                    return false;
                }
                if (read == 0) {
                    return true;
                }
            }
        }
    }

    private static COSBase resolved(@Nullable COSBase object) {
        var inner = object instanceof COSObject reference ? reference.getObject() : object;
        return inner == null ? COSNull.NULL : inner;
    }
}
