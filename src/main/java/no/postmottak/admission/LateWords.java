package no.postmottak.admission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.postmottak.admission.Requirement.Answer;
import no.postmottak.deadline.Deadlines;
import no.postmottak.deadline.StartedBy;
import no.postmottak.deadline.TermDates;
import no.postmottak.deadline.Timeliness;

/** What is said of a sending after its deadline: what may excuse it, and the year after which the law looks no more. */
final class LateWords {

    private static final String LEARNED_OF_LOSS = "lossLearnedOn";

    private final Deadlines deadlines;

    LateWords(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    Answer answer(Dossier dossier, Map<String, String> values) {
        var dates = dates(dossier);
        if (dates.map(TermDates::by)
                .filter(StartedBy.OUGHT_TO_HAVE_KNOWN::equals)
                .isPresent()) {
            return new Answer(Outcome.UNSURE, new Evidence("START_IS_A_JUDGEMENT", values));
        }
        if (dates.filter(known -> wasSentAgainInTime(dossier, known)).isPresent()) {
            return new Answer(Outcome.UNSURE, new Evidence("SENT_AGAIN_AFTER_LOSS", values));
        }
        return dates.flatMap(TermDates::decided)
                .map(decided -> withOuterLimit(decided, dossier, values))
                .orElseGet(() -> new Answer(Outcome.NOT_MET, new Evidence("LATE", values)));
    }

    private Answer withOuterLimit(LocalDate decided, Dossier dossier, Map<String, String> values) {
        var limit = deadlines.outerLimit(decided);
        var all = new HashMap<>(values);
        all.put("day", limit.lastDay().toString());
        var arrival = dossier.submission().arrival();
        var code = limit.heldAgainst(DeadlineRequirement.sending(arrival)) == Timeliness.LATE
                ? "LATE_BY_MORE_THAN_A_YEAR"
                : "LATE_WITHIN_A_YEAR";
        return new Answer(Outcome.NOT_MET, new Evidence(code, all));
    }

    private boolean wasSentAgainInTime(Dossier dossier, TermDates dates) {
        var form = dossier.submission().form();
        return Optional.ofNullable(form.details().get(LEARNED_OF_LOSS))
                .flatMap(TypedDate::parse)
                .flatMap(learned -> deadlines.resend(learned, dates))
                .map(resend -> resend.heldAgainst(
                        DeadlineRequirement.sending(dossier.submission().arrival())))
                .filter(Timeliness.IN_TIME::equals)
                .isPresent();
    }

    private static Optional<TermDates> dates(Dossier dossier) {
        return switch (TermStarts.of(dossier)) {
            case TermStart.On on -> Optional.of(on.dates());
            case TermStart.Between between -> Optional.of(between.earliest());
            case TermStart.Unknown unknown -> Optional.empty();
        };
    }
}
