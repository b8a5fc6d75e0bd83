package no.postmottak.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts deadlines [fristberegning] by the legal regime that applies, and keeps every step of the sum. */
public final class Deadlines {

    private final LegalRegimes regimes;
    private final WorkingDays workingDays;
    private final HourCounting hours;

    public Deadlines(LegalRegimes regimes, WorkingDays workingDays) {
        this.regimes = regimes;
        this.workingDays = workingDays;
        this.hours = new HourCounting(workingDays);
        for (var term : Term.values()) {
            if (regimes.lacksLengthOf(term)) {
                throw new IllegalArgumentException("the length of the term " + term + " must be set: no law gives it");
            }
        }
    }

    /** Counts from the day the term started, when nothing else is known that may decide which act applies. */
    public Deadline fromNotice(Term term, LocalDate received) {
        return count(term, TermDates.from(received));
    }

    /** Counts from the day the term started, under the act that the known days call for. */
    public Deadline count(Term term, TermDates dates) {
        return count(term, dates, regimes.where(dates));
    }

    /** Counts from both ends of what is possible; empty where the two days contradict each other. */
    public Optional<DeadlineBounds> countBetween(Term term, TermDates earliest, LocalDate latest) {
        return latest.isBefore(earliest.started())
                ? Optional.empty()
                : Optional.of(new DeadlineBounds(count(term, earliest), count(term, earliest.startedOn(latest))));
    }

    /** The time for putting right what somebody is told of today; empty where a person sets the day in each case. */
    public Optional<Deadline> correction(LocalDate told) {
        var law = regimes.where(TermDates.from(told));
        return law.regime().rule(Term.CORRECTION).length() instanceof TermLength.ByPerson
                ? Optional.empty()
                : Optional.of(count(Term.CORRECTION, TermDates.from(told), law));
    }

    /** Whether an appeal must be signed under the act that the known days call for. */
    public SignatureRule.Answer appealSignature(TermDates dates) {
        return regimes.appealSignature(dates);
    }

    /** The year after which a late appeal is no longer heard, where a term had run and been missed. */
    public Deadline outerLimit(LocalDate decisionMade) {
        return count(Term.OUTER_LIMIT, TermDates.from(decisionMade).decidedOn(Optional.of(decisionMade)));
    }

    /** The time for sending again what was lost on the way; empty where the act that applies gives none. */
    public Optional<Deadline> resend(LocalDate learnedOfLoss, TermDates dates) {
        var law = regimes.where(dates);
        return law.regime().rule(Term.RESEND).length() instanceof TermLength.None
                ? Optional.empty()
                : Optional.of(count(Term.RESEND, dates.startedOn(learnedOfLoss), law));
    }

    /** The hours for asking to stay in the country in a Dublin case. */
    public HourDeadline stayRequest(HourDeadline.Start notified) {
        return hours.count(regimes.dublin(), notified);
    }

    private Deadline count(Term term, TermDates dates, ApplicableLaw law) {
        var regime = law.regime();
        var rule = regime.rule(term);
        var nominal = rule.length().countedFrom(dates.started());
        var daysOff = workingDays.daysOffFrom(nominal);
        var lastDay = nominal.plusDays(daysOff.size());
        var steps = new ArrayList<Step>();
        steps.add(new Step.Started(term, dates.started(), dates.by()));
        steps.add(new Step.Counted(rule.length(), nominal));
        if (!daysOff.isEmpty()) {
            steps.add(new Step.PassedOver(daysOff));
        }
        steps.add(new Step.Ended(lastDay, !daysOff.isEmpty()));
        steps.add(new Step.UnderLaw(regime.id(), law.reason(), citations(rule, regime, dates.by()), regime.counting()));
        return new Deadline(term, dates.started(), nominal, lastDay, List.copyOf(steps));
    }

    /** What is said of the length, and of the start where it is another than the usual. */
    private static List<Citation> citations(TermRule rule, LegalRegime regime, StartedBy by) {
        var start = by == StartedBy.RECEIVED ? List.<Citation>of() : regime.startedBy(by);
        return Stream.concat(rule.citations().stream(), start.stream())
                .distinct()
                .toList();
    }
}
