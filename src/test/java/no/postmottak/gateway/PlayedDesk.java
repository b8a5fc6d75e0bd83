package no.postmottak.gateway;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import no.postmottak.review.SetAside;
import no.postmottak.review.SetAsideReason;

/** Stands at every desk and does what a test tells it to: passes on, asks, or fails. */
public final class PlayedDesk {

    private final AtomicInteger visits = new AtomicInteger();
    private volatile UnaryOperator<Visit> part = visit -> visit;

    /** From now on lets pass what comes, with something to write down. */
    public void enters(Runnable entry) {
        part = visit -> visit.entering(entry);
    }

    /** From now on leaves documents to be read. */
    public void leavesDocuments() {
        part = Visit::leavingDocuments;
    }

    /** From now on leaves pictures to be recognised. */
    public void leavesPictures() {
        part = Visit::leavingPictures;
    }

    /** From now on asks a person, after something was found out. */
    public void asks(SetAsideReason reason, Runnable entry) {
        part = visit -> visit.entering(entry)
                .asking(SetAside.Cause.of(visit.lease().errand().step(), reason, List.of("typed"), List.of("found")));
    }

    /** From now on fails, with words that nobody may repeat. */
    public void fails() {
        part = visit -> {
            throw new IllegalStateException("Amina Yusuf, 1900 000001 08");
        };
    }

    /** From now on loses what it works on to someone else before it is done. */
    public void sleeps(Runnable meanwhile) {
        part = visit -> {
            meanwhile.run();
            return visit;
        };
    }

    public int visits() {
        return visits.get();
    }

    public Visit read(Visit visit) {
        return play(visit);
    }

    public Visit recognise(Visit visit) {
        return play(visit);
    }

    public Visit copy(Visit visit) {
        return play(visit);
    }

    public Visit weigh(Visit visit) {
        return play(visit);
    }

    public Visit file(Visit visit) {
        return play(visit);
    }

    public Visit route(Visit visit) {
        return play(visit);
    }

    public Visit deliver(Visit visit) {
        return play(visit);
    }

    public Visit tell(Visit visit) {
        return play(visit);
    }

    public Visit search(Visit visit) {
        return play(visit);
    }

    private Visit play(Visit visit) {
        visits.incrementAndGet();
        return part.apply(visit);
    }
}
