package no.postmottak.admission;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import no.postmottak.deadline.Deadline;
import no.postmottak.deadline.HourDeadline;

/** The hours there are to ask to stay in a Dublin case: only where the sender says that it is one. */
final class StayRequests {

    /** The question on the form, answered yes or no. */
    static final String DUBLIN = "dublin";

    private static final String TIME = "receivedTime";

    private StayRequests() {}

    static boolean isDublin(Dossier dossier) {
        return SaidAnswer.to(DUBLIN, dossier) == SaidAnswer.YES;
    }

    /** From the time of day where it is told, else from somewhere in the day; empty where even the day is unknown. */
    static Optional<HourDeadline.Start> startOf(Dossier dossier) {
        return switch (TermStarts.of(dossier)) {
            case TermStart.On on -> Optional.of(start(on.dates().started(), dossier));
            case TermStart.Between between ->
                Optional.of(new HourDeadline.Start(
                        HourDeadline.Start.on(between.earliest().started()).earliest(),
                        HourDeadline.Start.on(between.latest()).latest()));
            case TermStart.Unknown unknown -> Optional.empty();
        };
    }

    private static HourDeadline.Start start(LocalDate day, Dossier dossier) {
        return Optional.ofNullable(dossier.submission().form().details().get(TIME))
                .flatMap(StayRequests::time)
                .map(time -> HourDeadline.Start.at(
                        day.atTime(time).atZone(Deadline.ZONE).toInstant()))
                .orElseGet(() -> HourDeadline.Start.on(day));
    }

    private static Optional<LocalTime> time(String written) {
        try {
            return Optional.of(LocalTime.parse(written.strip().replace('.', ':')));
        } catch (DateTimeException noTimeOfDay) {
            return Optional.empty();
        }
    }
}
