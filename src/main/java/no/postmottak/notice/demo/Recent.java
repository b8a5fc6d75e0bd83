package no.postmottak.notice.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The newest things received, as many as a page can show. */
final class Recent<T> {

    private static final int KEPT = 10_000;

    private final Deque<T> things = new ArrayDeque<>();

    synchronized void add(T thing) {
        if (things.size() == KEPT) {
            things.removeFirst();
        }
        things.addLast(thing);
    }

    synchronized List<T> oldestFirst() {
        return List.copyOf(things);
    }
}
