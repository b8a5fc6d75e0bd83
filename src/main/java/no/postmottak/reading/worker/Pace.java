package no.postmottak.reading.worker;

import java.util.concurrent.TimeUnit;

/** How long reading goes on: what takes longer than a few seconds is left, and read apart. */
final class Pace {

    private final long end;
    private final boolean isHurried;
    private boolean hasLeft;

    private Pace(boolean isHurried, int seconds) {
        this.isHurried = isHurried;
        this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    /** Only the first look is hurried; what was left by it is read to its end. */
    static Pace of(WorkerRequest request) {
        return new Pace(request.task() == Task.READ, request.limits().quickSeconds());
    }

    /** Whether the rest is to be left now; it is then noted that there is one. */
    boolean leavesRest() {
        if (isHurried && System.nanoTime() - end > 0) {
            hasLeft = true;
        }
        return hasLeft;
    }

    /** Leaves something that is known to be slow. */
    void leave() {
        hasLeft = true;
    }

    /** Whether anything was left. */
    boolean hasLeft() {
        return hasLeft;
    }
}
