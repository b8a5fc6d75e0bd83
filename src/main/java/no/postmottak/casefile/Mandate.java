package no.postmottak.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The right to act for somebody in a case, as a person confirmed it [fullmakt, eller advokatens oppdrag]: who holds it,
 * from whom, for how long. Software never enters one by itself, and one that ended or ran out stays to be seen.
 */
public record Mandate(
        MandateId id,
        CaseFileId caseFile,
        Representative holder,
        String grantor,
        Term term,
        Confirmed confirmed,
        Optional<Ended> ended) {

    /** The first day it holds and, where there is one, the last. */
    public record Term(LocalDate from, Optional<LocalDate> until) {

        public Term {
            if (until.filter(from::isAfter).isPresent()) {
                throw new IllegalArgumentException("a mandate does not end before it begins");
            }
        }

        boolean includes(LocalDate day) {
            return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
        }
    }

    /** Who confirmed it (a pseudonym), when, and by which submission it came, where it came by one. */
    public record Confirmed(String by, Instant at, Optional<UUID> submission) {}

    /** Who ended it before its time, when and why. */
    public record Ended(String by, Instant at, Why why) {

        /** Closed, so that nothing about people is told in free text. */
        public enum Why {
            /** The grantor took it back, or the holder laid it down. */
            WITHDRAWN,
            /** It was entered by mistake. */
            MISTAKE
        }
    }

    public boolean isValidOn(LocalDate day) {
        return ended.isEmpty() && term.includes(day);
    }

    /** The same mandate, of a holder of whom more is known now. */
    public Mandate heldBy(Representative known) {
        return new Mandate(id, caseFile, known, grantor, term, confirmed, ended);
    }

    /** The same mandate, ended before its time. */
    public Mandate endedBy(Ended ending) {
        return new Mandate(id, caseFile, holder, grantor, term, confirmed, Optional.of(ending));
    }

    @Override
    public String toString() {
        return "mandate " + id;
    }
}
