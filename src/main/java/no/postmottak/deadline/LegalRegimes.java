package no.postmottak.deadline;

import java.time.LocalDate;
import java.util.EnumMap;
import no.postmottak.deadline.ApplicableLaw.Reason;

/** The act in force and the act to come, and how to tell which one applies [regelsettene]. */
public record LegalRegimes(LegalRegime current, LegalRegime coming, DecidingDate decidingDate, HourRule dublin) {

    public LegalRegimes {
        if (!(current.commencement() instanceof Commencement.AlreadyInForce)) {
            throw new IllegalArgumentException(current.id() + " must be the act that is already in force");
        }
        if (coming.commencement() instanceof Commencement.AlreadyInForce) {
            throw new IllegalArgumentException(coming.id() + " needs the day it came into force, or NOT_SET");
        }
        if (coming.commencement() instanceof Commencement.From && decidingDate == DecidingDate.NOT_CHOSEN) {
            throw new IllegalArgumentException(
                    coming.id() + " has a day it applies from, so deciding-date must be chosen");
        }
    }

    /** The same law with the length of the correction term chosen, which no act gives in days. */
    public LegalRegimes withCorrectionDays(int days) {
        return new LegalRegimes(correcting(current, days), correcting(coming, days), decidingDate, dublin);
    }

    /** Whether somebody still has to choose the length of the term. */
    public boolean lacksLengthOf(Term term) {
        return current.rule(term).length() instanceof TermLength.NotSet
                || coming.rule(term).length() instanceof TermLength.NotSet;
    }

    /** Whether an appeal must be signed under the act these days call for; open where the deciding day is unknown. */
    SignatureRule.Answer appealSignature(TermDates dates) {
        var law = where(dates);
        var isDayUnknown =
                law.reason() == Reason.DAY_OF_DECISION_UNKNOWN || law.reason() == Reason.DAY_OF_SENDING_UNKNOWN;
        var differ =
                current.appealSignature().isAsked() != coming.appealSignature().isAsked();
        if (isDayUnknown && differ) {
            return SignatureRule.Answer.OPEN;
        }
        return law.regime().appealSignature().isAsked() ? SignatureRule.Answer.ASKED : SignatureRule.Answer.NOT_ASKED;
    }

    ApplicableLaw where(TermDates dates) {
        return switch (decidingDate) {
            case NOT_CHOSEN -> underCurrent();
            case TERM_STARTED -> by(dates.started());
            // a decision is never younger than its notice
            case DECISION_MADE ->
                dates.decided()
                        .map(this::by)
                        .orElseGet(() -> coming.commencement().covers(dates.started())
                                ? new ApplicableLaw(current, Reason.DAY_OF_DECISION_UNKNOWN)
                                : underCurrent());
            case APPEAL_SENT -> dates.sent().map(this::by).orElseGet(this::sendingUnknown);
        };
    }

    private ApplicableLaw by(LocalDate deciding) {
        return coming.commencement().covers(deciding)
                ? new ApplicableLaw(coming, Reason.COMING_ACT_IN_FORCE)
                : underCurrent();
    }

    private ApplicableLaw sendingUnknown() {
        return coming.commencement() instanceof Commencement.NotSet
                ? underCurrent()
                : new ApplicableLaw(current, Reason.DAY_OF_SENDING_UNKNOWN);
    }

    private ApplicableLaw underCurrent() {
        var comingHasNoDate = coming.commencement() instanceof Commencement.NotSet;
        return new ApplicableLaw(current, comingHasNoDate ? Reason.COMING_ACT_HAS_NO_DATE : Reason.BEFORE_COMING_ACT);
    }

    private static LegalRegime correcting(LegalRegime regime, int days) {
        var rules = new EnumMap<>(regime.rules());
        rules.put(
                Term.CORRECTION,
                new TermRule(
                        new TermLength.Days(days), regime.rule(Term.CORRECTION).citations()));
        return new LegalRegime(
                regime.id(),
                regime.commencement(),
                regime.counting(),
                regime.appealSignature(),
                regime.starts(),
                rules);
    }
}
