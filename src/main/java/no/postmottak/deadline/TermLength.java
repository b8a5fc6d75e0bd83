package no.postmottak.deadline;

import java.time.LocalDate;

/** How long a term is [fristlengde], by weeks, days or years, or not decided by anybody yet. */
public sealed interface TermLength {

    /** Ends on the weekday it started on. */
    record Weeks(int number) implements TermLength {
        public Weeks {
            atLeastOne(number);
        }
    }

    /** Does not count the day it started on. */
    record Days(int number) implements TermLength {
        public Days {
            atLeastOne(number);
        }
    }

    /** Ends on the date it started on, or on 28 February where 29 February does not come back. */
    record Years(int number) implements TermLength {
        public Years {
            atLeastOne(number);
        }
    }

    /** The act knows no such term. */
    record None() implements TermLength {}

    /** Somebody sets the day in each case. */
    record ByPerson() implements TermLength {}

    /** Has no source in law and waits for the authority to choose. */
    record NotSet() implements TermLength {}

    /** The last day when nothing is rolled forward. */
    default LocalDate countedFrom(LocalDate firstDay) {
        return switch (this) {
            case Weeks weeks -> firstDay.plusWeeks(weeks.number());
            case Days days -> firstDay.plusDays(days.number());
            case Years years -> firstDay.plusYears(years.number());
            case None none -> throw new IllegalStateException("a term the act does not know cannot be counted");
            case ByPerson person -> throw new IllegalStateException("a term that a person sets cannot be counted");
            case NotSet notSet -> throw new IllegalStateException("a term without a length cannot be counted");
        };
    }

    private static void atLeastOne(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("a term is at least one long");
        }
    }
}
