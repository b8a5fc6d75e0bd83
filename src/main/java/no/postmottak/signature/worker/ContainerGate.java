package no.postmottak.signature.worker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Holds a container against strict rules: its table of contents and its entries must tell one and the same story. */
final class ContainerGate {

    private static final int TABLE_END = 0x06054b50;
    private static final int TABLE_ENTRY = 0x02014b50;
    private static final int ENTRY = 0x04034b50;
    private static final int TABLE_END_BYTES = 22;
    private static final int TABLE_ENTRY_BYTES = 46;
    private static final int ENTRY_BYTES = 30;
    private static final int LONGEST_REMARK = 65_535;
    private static final int LONGEST_DESCRIPTOR = 24;
    private static final int MOST_ENTRIES = 1_000;

    private final FileBytes file;

    ContainerGate(FileBytes file) {
        this.file = file;
    }

    /** One file as the table of contents names it, and where it says that the file lies. */
    private record Entry(String name, long at, long bytes, boolean isDescribedLater) {}

    /** Whether everybody who opens the container sees the same files, whichever way they read it. */
    boolean isPlain() {
        try {
            var end = tableEnd();
            if (end < 0 || file.number(end + 10, 2) > MOST_ENTRIES) {
                return false;
            }
            var table = file.number(end + 16, 4);
            return areLaidEndToEnd(entries(table, (int) file.number(end + 10, 2)), table);
        } catch (IndexOutOfBoundsException cutShort) {
            return false;
        }
    }

    private int tableEnd() {
        var last = file.length() - TABLE_END_BYTES;
        for (var at = last; at >= Math.max(0, last - LONGEST_REMARK); at--) {
            if (file.number(at, 4) == TABLE_END) {
                return at + TABLE_END_BYTES + file.number(at + 20, 2) == file.length() ? at : -1;
            }
        }
        return -1;
    }

    private List<Entry> entries(long table, int count) {
        var entries = new ArrayList<Entry>();
        var at = Math.toIntExact(table);
        for (var i = 0; i < count; i++) {
            if (file.number(at, 4) != TABLE_ENTRY) {
                return List.of();
            }
            var name = (int) file.number(at + 28, 2);
            var others = file.number(at + 30, 2) + file.number(at + 32, 2);
            entries.add(new Entry(
                    file.text(at + TABLE_ENTRY_BYTES, at + TABLE_ENTRY_BYTES + name),
                    file.number(at + 42, 4),
                    file.number(at + 20, 4),
                    (file.number(at + 8, 2) & 8) != 0));
            at += TABLE_ENTRY_BYTES + name + (int) others;
        }
        entries.sort(Comparator.comparingLong(Entry::at));
        return entries;
    }

    /** From the first byte to the table, each entry where the table says, under its name, and nothing between them. */
    private boolean areLaidEndToEnd(List<Entry> entries, long table) {
        var names = new HashSet<String>();
        long next = 0;
        long slack = 0;
        for (var entry : entries) {
            var gap = entry.at() - next;
            if (!names.add(entry.name()) || gap < 0 || gap > slack || !standsThere(entry)) {
                return false;
            }
            var at = Math.toIntExact(entry.at());
            next = at + ENTRY_BYTES + file.number(at + 26, 2) + file.number(at + 28, 2) + entry.bytes();
            slack = entry.isDescribedLater() ? LONGEST_DESCRIPTOR : 0;
        }
        return !entries.isEmpty() && table - next >= 0 && table - next <= slack;
    }

    private boolean standsThere(Entry entry) {
        var at = Math.toIntExact(entry.at());
        var length = (int) file.number(at + 26, 2);
        return file.number(at, 4) == ENTRY
                && file.text(at + ENTRY_BYTES, at + ENTRY_BYTES + length).equals(entry.name());
    }
}
