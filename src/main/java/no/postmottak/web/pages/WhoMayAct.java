package no.postmottak.web.pages;

import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.Mandate;
import no.postmottak.casefile.Representative;
import no.postmottak.mandate.MandateDesk;
import no.postmottak.reading.Facts;
import no.postmottak.reading.LetterKind;
import no.postmottak.reading.SaidName;
import no.postmottak.reading.SaidScope;
import no.postmottak.submission.ConfirmedSender;
import no.postmottak.submission.Role;
import no.postmottak.submission.Submission;

/** Who may act in the case, as an officer sees it, and what stands in the papers to confirm a power of attorney by. */
public record WhoMayAct(
        List<Mandate> mandates,
        Optional<ConfirmedSender> confirmedSender,
        Suggested suggested,
        boolean isSenderLoggedIn,
        boolean isOnCase) {

    /** What the form is filled with: what the sender typed, else what stands in the documents. */
    public record Suggested(Representative.Kind kind, String holder, String grantor, String scope) {

        @Override
        public String toString() {
            return "suggestion withheld";
        }
    }

    public WhoMayAct {
        mandates = List.copyOf(mandates);
    }

    public Representative.Kind[] kinds() {
        return Representative.Kind.values();
    }

    /** Those that have not been ended. */
    public List<Mandate> running() {
        return mandates.stream().filter(mandate -> mandate.ended().isEmpty()).toList();
    }

    /** In which roles a sender can be confirmed. */
    public List<Role> roles() {
        return List.of(Role.APPLICANT, Role.LAWYER, Role.REPRESENTATIVE);
    }

    static WhoMayAct of(MandateDesk desk, Papers papers, Submission submission) {
        return new WhoMayAct(
                desk.around(submission),
                desk.confirmedSenderOf(submission),
                suggested(submission, papers.factsOf(submission.id())),
                !submission.caller().isAnonymous(),
                !papers.casesOf(submission.id()).isEmpty());
    }

    private static Suggested suggested(Submission submission, Optional<Facts> facts) {
        var form = submission.form();
        var role = form.sender().role();
        var isByApplicant = role == Role.APPLICANT;
        var holder = said(facts, SaidName.As.REPRESENTATIVE)
                .orElse(isByApplicant ? "" : form.sender().name());
        var grantor = Optional.ofNullable(form.details().get("grantor"))
                .filter(typed -> !typed.isBlank())
                .or(() -> said(facts, SaidName.As.PARTY))
                .or(() -> said(facts, SaidName.As.SPEAKING))
                .orElse(isByApplicant ? form.sender().name() : "");
        return new Suggested(
                role == Role.LAWYER ? Representative.Kind.LAWYER : Representative.Kind.HOLDER_OF_POWER_OF_ATTORNEY,
                holder,
                grantor,
                Optional.ofNullable(form.details().get("scope"))
                        .filter(typed -> !typed.isBlank())
                        .or(() -> scopeSaid(facts))
                        .orElse(""));
    }

    private static Optional<String> scopeSaid(Optional<Facts> facts) {
        return facts.stream()
                .flatMap(all -> all.documents().stream())
                .filter(document -> document.said().kind().kind() == LetterKind.POWER_OF_ATTORNEY)
                .flatMap(document -> document.said().statements().scopes().stream())
                .map(SaidScope::words)
                .findFirst();
    }

    private static Optional<String> said(Optional<Facts> facts, SaidName.As as) {
        return facts.stream()
                .flatMap(all -> all.documents().stream())
                .flatMap(document -> document.said().statements().names().stream())
                .filter(name -> name.as() == as)
                .map(SaidName::name)
                .findFirst();
    }

    @Override
    public String toString() {
        return "who may act withheld";
    }
}
