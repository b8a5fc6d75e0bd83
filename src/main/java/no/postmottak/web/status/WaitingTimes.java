package no.postmottak.web.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.postmottak.submission.SubmissionForm;

/** The guiding waiting times there are; without a day they were looked up on, or made up, they are not for real use. */
public record WaitingTimes(@NotNull List<@NotNull @Valid WaitingTime> times) {

    /** Nothing to tell. */
    public static final WaitingTimes NONE = new WaitingTimes(List.of());

    public WaitingTimes {
        times = List.copyOf(times);
    }

    /** What may be shown: figures with a day, and made-up ones only where everything is. */
    public WaitingTimes shownIn(boolean isDemonstration) {
        return new WaitingTimes(times.stream()
                .filter(time -> time.asOf().isPresent())
                .filter(time -> isDemonstration || !time.madeUp())
                .toList());
    }

    /** By what the sender wrote alone. */
    List<WaitingTime> of(SubmissionForm form) {
        var isDublin = List.of("yes", "ja", "true")
                .contains(form.details().getOrDefault("dublin", "").strip().toLowerCase(java.util.Locale.ROOT));
        return times.stream()
                .filter(time -> time.kind() == form.kind())
                .filter(time -> isDublin || !time.dublinOnly())
                .toList();
    }
}
