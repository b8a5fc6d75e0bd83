package no.postmottak.routes;

import java.io.File;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;

/** Stands where scans are kept, and is told whether it can keep one. */
public final class ScanTray {

    private final List<String> kept = new CopyOnWriteArrayList<>();
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicBoolean isFull = new AtomicBoolean();

    public void take(File scan) {
        if (isFull.get()) {
            throw new IllegalStateException("no room");
        }
        kept.add(scan.getName());
    }

    public void leave(Exchange exchange) {
        left.incrementAndGet();
    }

    void setFull(boolean full) {
        isFull.set(full);
    }

    List<String> kept() {
        return List.copyOf(kept);
    }

    int left() {
        return left.get();
    }
}
