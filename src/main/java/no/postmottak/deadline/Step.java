package no.postmottak.deadline;

import java.time.LocalDate;
import java.util.List;

/** One step of the sum that leads to a deadline [utregningstrinn]. */
public sealed interface Step {

    /** The term started on this day, for this reason. */
    record Started(Term term, LocalDate on, StartedBy by) implements Step {}

    /** The length was counted and came to this day. */
    record Counted(TermLength length, LocalDate nominalLastDay) implements Step {}

    /** That day and perhaps more after it were days off. */
    record PassedOver(List<DayOff> daysOff) implements Step {
        public PassedOver {
            daysOff = List.copyOf(daysOff);
        }
    }

    /** So this is the last day. */
    record Ended(LocalDate lastDay, boolean wasRolled) implements Step {}

    /** The act it was counted under, why that one, and where the rules stand. */
    record UnderLaw(LegalRegime.Id act, ApplicableLaw.Reason reason, List<Citation> citations, Counting counting)
            implements Step {
        public UnderLaw {
            citations = List.copyOf(citations);
        }
    }
}
