package no.postmottak.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts deadlines [fristberegning] by the legal regime that applies, and keeps every step of the sum. */
public final class Deadlines {

    private final LegalRegimes regimes;
    private final WorkingDays workingDays;

    public Deadlines(LegalRegimes regimes, WorkingDays workingDays) {
        this.regimes = regimes;
        this.workingDays = workingDays;
        for (var term : Term.values()) {
            if (regimes.lacksLengthOf(term)) {
                throw new IllegalArgumentException("the length of the term " + term + " must be set: no law gives it");
            }
        }
    }

    /** Counts from the day the term started, when the day the decision was made is not known. */
    public Deadline fromNotice(Term term, LocalDate received) {
        return count(term, received, regimes.where(received));
    }

    /** Counts from the day the term started; the day of the decision may decide which act applies. */
    public Deadline fromNotice(Term term, LocalDate received, LocalDate decisionMade) {
        return count(term, received, regimes.where(received, decisionMade));
    }

    /** Counts from both ends of what is possible; empty where the two days contradict each other. */
    public Optional<DeadlineBounds> fromNoticeBetween(Term term, LocalDate earliest, LocalDate latest) {
        return latest.isBefore(earliest)
                ? Optional.empty()
                : Optional.of(new DeadlineBounds(fromNotice(term, earliest), fromNotice(term, latest)));
    }

    /** The year after which a late appeal is no longer heard, where a term had run and been missed. */
    public Deadline outerLimit(LocalDate decisionMade) {
        return fromNotice(Term.OUTER_LIMIT, decisionMade, decisionMade);
    }

    private Deadline count(Term term, LocalDate firstDay, ApplicableLaw law) {
        var regime = law.regime();
        var rule = regime.rule(term);
        var nominal = rule.length().countedFrom(firstDay);
        var daysOff = workingDays.daysOffFrom(nominal);
        var lastDay = nominal.plusDays(daysOff.size());
        var steps = new ArrayList<Step>();
        steps.add(new Step.Started(term, firstDay));
        steps.add(new Step.Counted(rule.length(), nominal));
        if (!daysOff.isEmpty()) {
            steps.add(new Step.PassedOver(daysOff));
        }
        steps.add(new Step.Ended(lastDay, !daysOff.isEmpty()));
        steps.add(new Step.UnderLaw(regime.id(), law.reason(), rule.citations(), regime.counting()));
        return new Deadline(term, firstDay, nominal, lastDay, List.copyOf(steps));
    }
}
