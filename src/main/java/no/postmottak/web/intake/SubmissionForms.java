package no.postmottak.web.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.postmottak.submission.CaseClaim;
import no.postmottak.submission.Residence;
import no.postmottak.submission.Role;
import no.postmottak.submission.Sender;
import no.postmottak.submission.StatedDecision;
import no.postmottak.submission.SubmissionForm;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.web.InputRules;
import no.postmottak.web.Problem;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;

/** Turns the words of a sending, sent as JSON or as the fields of a page, into a submission's form. */
public final class SubmissionForms {

    /** The part that holds the form as JSON. */
    public static final String JSON_PART = "submission";

    /** Where a role that is none of ours is kept, word for word, among the details. */
    static final String ROLE_AS_TYPED = "roleAsTyped";

    /** The language of somebody who did not say: messages then come in bokmål. */
    static final String LANGUAGE_NOT_TOLD = "nb";

    private SubmissionForms() {}

    /** Refuses JSON that cannot be read, a kind that is not known and words beyond all limits, and nothing else. */
    public static SubmissionForm read(Fields fields) {
        var json = fields.bytes(JSON_PART);
        if (json.isEmpty() && !fields.names().contains("kind")) {
            throw new Refused(Problem.of(ProblemCode.UNREADABLE_JSON).at(JSON_PART));
        }
        return form(json.map(SubmissionJson::read).orElseGet(() -> SubmissionFields.read(fields)));
    }

    /** The same for a form that is JSON and nothing more. */
    public static SubmissionForm read(byte[] json) {
        return form(SubmissionJson.read(json));
    }

    private static SubmissionForm form(SubmissionInput typed) {
        var input = InputRules.held(typed);
        return new SubmissionForm(
                kind(input.kind()),
                new CaseClaim(
                        input.about().dufNumbers(),
                        input.about().caseNumber(),
                        input.about().decision().map(SubmissionForms::decision)),
                sender(input.sender()),
                new Residence(
                        input.residence().municipality(),
                        input.residence().postcode(),
                        input.residence().country()),
                input.inReplyTo(),
                details(input),
                input.message());
    }

    private static SubmissionKind kind(String typed) {
        return named(SubmissionKind.values(), typed)
                .orElseThrow(
                        () -> new Refused(Problem.of(ProblemCode.UNKNOWN_KIND).at("kind")));
    }

    private static Sender sender(SubmissionInput.From typed) {
        var language = typed.language().isBlank() ? LANGUAGE_NOT_TOLD : typed.language();
        return new Sender(role(typed.role()), typed.name(), typed.email(), typed.mobile(), language);
    }

    private static Role role(String typed) {
        return named(Role.values(), typed).orElse(Role.NOT_TOLD);
    }

    private static Map<String, String> details(SubmissionInput input) {
        var role = input.sender().role();
        if (role.isBlank() || named(Role.values(), role).isPresent()) {
            return input.details();
        }
        var details = new LinkedHashMap<>(input.details());
        details.put(ROLE_AS_TYPED, role);
        return details;
    }

    private static StatedDecision decision(SubmissionInput.About typed) {
        return new StatedDecision(
                typed.authority(),
                typed.madeOn(),
                typed.receivedOn(),
                typed.receivedBetween().map(span -> new StatedDecision.Between(span.earliest(), span.latest())),
                typed.how());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String typed) {
        var name = typed.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
