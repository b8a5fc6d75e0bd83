package no.postmottak.admission;

import static no.postmottak.casefile.Decision.Outcome.CHANGED_AFTER_APPEAL;
import static no.postmottak.casefile.Decision.Outcome.UPHELD_ON_APPEAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.AppealWay;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.Decision;
import no.postmottak.casefile.Representative;
import no.postmottak.submission.Arrival;
import no.postmottak.submission.Residence;
import no.postmottak.submission.Role;
import no.postmottak.submission.Sender;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.WayIn;

/** One line of the table of rules: who sends what about which case, what it must come to, and why. */
record RuleLine(List<String> cells) {

    private static final int INPUTS = 6;

    RuleLine(String line) {
        this(List.of(line.split(" \\| ", -1)));
    }

    String cell(int column) {
        return cells.get(column);
    }

    List<String> inputs() {
        return cells.subList(0, INPUTS);
    }

    @Override
    public String toString() {
        return String.join(", ", inputs());
    }

    CaseFile file() {
        var file =
                CaseOf.numbers("190000000108").party("Amina Yusuf").actingFor(Representative.Kind.LAWYER, "Kari Lund");
        var stage = cell(2);
        if (stage.equals("UNDECIDED")) {
            return file.with(Authority.UDI).file();
        }
        var decider = Authority.parse(cell(1)).orElseThrow();
        var appealBody = AppealWay.appealBodyOf(decider);
        decisions(decider, stage, !cell(5).equals("day unknown"))
                .forEach(made -> file.decided(
                        made.madeBy(),
                        made.madeOn().toString(),
                        made.notifiedOn().map(LocalDate::toString),
                        made.outcome()));
        return file.with(stage.equals("DECIDED") ? decider : appealBody).file();
    }

    /** Notice of the decision that counts came on Friday 30 October 2026, so the last day is Friday 20 November. */
    private static List<Decision> decisions(Authority decider, String stage, boolean isDayKnown) {
        var appealBody = AppealWay.appealBodyOf(decider);
        var last = decider.equals(Authority.UNE);
        var first = last ? Decision.Outcome.UPHELD_ON_APPEAL : Decision.Outcome.REFUSED;
        if (stage.equals("CHANGED")) {
            return List.of(
                    decision(decider, "2026-08-31", day("2026-09-04", true), first),
                    decision(appealBody, "2026-10-26", day("2026-10-30", isDayKnown), CHANGED_AFTER_APPEAL));
        }
        var counts = decision(decider, "2026-10-26", day("2026-10-30", isDayKnown), first);
        return stage.equals("FINAL") && !last
                ? List.of(counts, decision(appealBody, "2026-11-10", day("2026-11-12", isDayKnown), UPHELD_ON_APPEAL))
                : List.of(counts);
    }

    Submission submission() {
        var sent = Instant.parse(cell(5).equals("late") ? "2026-11-23T10:00:00Z" : "2026-11-20T10:00:00Z");
        var role = Role.valueOf(cell(4));
        var name = switch (role) {
            case LAWYER -> "Kari Lund";
            case APPLICANT, NOT_TOLD -> "Amina Yusuf";
            case REPRESENTATIVE, FAMILY_OR_OTHER -> "Omar Yusuf";
            case AUTHORITY -> "UDI";
        };
        return Submitted.appeal()
                .as(SubmissionKind.valueOf(cell(0)))
                .by(new Sender(role, name, Optional.empty(), Optional.empty(), "nb"))
                .livingIn(home(cell(3)))
                .arriving(new Arrival(WayIn.API, Optional.of(sent), sent.plusSeconds(1)))
                .bringing(1);
    }

    private static Residence home(String place) {
        return switch (place) {
            case "abroad" -> new Residence(Optional.empty(), Optional.empty(), Optional.of("Tyrkia"));
            case "untold" -> Residence.UNTOLD;
            default -> new Residence(Optional.of(place), Optional.empty(), Optional.empty());
        };
    }

    private static Decision decision(
            Authority by, String madeOn, Optional<LocalDate> notifiedOn, Decision.Outcome outcome) {
        return new Decision(by, LocalDate.parse(madeOn), notifiedOn, outcome, Optional.empty());
    }

    private static Optional<LocalDate> day(String day, boolean isKnown) {
        return isKnown ? Optional.of(LocalDate.parse(day)) : Optional.empty();
    }
}
