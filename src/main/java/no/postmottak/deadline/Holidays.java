package no.postmottak.deadline;

import java.time.LocalDate;
import java.util.Set;

/** Tells which holidays fall on a date in Norway [helligdager]; two may fall on one, such as 17 May 2027. */
public interface Holidays {

    Set<Holiday> on(LocalDate date);
}
