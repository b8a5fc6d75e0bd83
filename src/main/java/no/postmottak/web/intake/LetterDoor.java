package no.postmottak.web.intake;

import io.javalin.http.Context;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.DufNumber;
import no.postmottak.correspondence.Letter;
import no.postmottak.correspondence.Post;
import no.postmottak.correspondence.Posted;
import no.postmottak.correspondence.Posting;
import no.postmottak.deadline.Deadline;
import no.postmottak.submission.IntakeLimits;
import no.postmottak.vault.TooLarge;
import no.postmottak.vault.Vault;
import no.postmottak.web.InputRules;
import no.postmottak.web.Json;
import no.postmottak.web.Problem;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;

/** The door for letters out, by page or by API: what an authority hands in streams into the vault as well. */
public final class LetterDoor {

    /** The part that holds the letter's head as JSON. */
    public static final String JSON_PART = "letter";

    private final Post post;
    private final Vault vault;
    private final IntakeLimits limits;
    private final Clock clock;

    public LetterDoor(Post post, Vault vault, IntakeLimits limits, Clock clock) {
        this.post = post;
        this.vault = vault;
        this.limits = limits;
        this.clock = clock;
    }

    /** The head of a letter as it comes in, also as fields of the same names. */
    public record Head(
            @NotBlank @Size(max = 40) String dufNumber,
            @NotNull Posting.Kind kind,
            @NotBlank @Size(max = 200) String title,
            Optional<LocalDate> answerBy) {
        @Override
        public String toString() {
            return "letter withheld";
        }
    }

    /** Takes a letter in and posts it; what cannot be posted leaves nothing behind. */
    public Posted receive(Context ctx, Authority from) {
        var enclosed = new ArrayList<Letter.Enclosed>();
        var isPosted = false;
        try {
            var fields =
                    Parts.read(ctx, JSON_PART, (name, type, bytes) -> enclosed.add(kept(enclosed, name, type, bytes)));
            var posted = post.post(posting(from, head(fields), enclosed));
            isPosted = posted instanceof Posted.InSecureInbox;
            return posted;
        } finally {
            if (!isPosted) {
                enclosed.forEach(each -> vault.remove(each.kept().key()));
            }
        }
    }

    private Letter.Enclosed kept(List<Letter.Enclosed> soFar, String name, String type, InputStream bytes)
            throws IOException {
        if (soFar.size() == limits.documents()) {
            throw new Refused(Problem.of(ProblemCode.TOO_MANY_DOCUMENTS).limitedTo(limits.documents()));
        }
        var room = limits.submissionBytes()
                - soFar.stream().mapToLong(each -> each.kept().bytes()).sum();
        try {
            return new Letter.Enclosed(name, type, vault.keep(bytes, Math.min(limits.documentBytes(), room)));
        } catch (TooLarge tooLarge) {
            throw new Refused(
                    Problem.of(ProblemCode.DOCUMENT_TOO_LARGE).at(name).limitedTo(tooLarge.atMost()));
        }
    }

    private static Head head(Fields fields) {
        return fields.bytes(JSON_PART)
                .map(json -> Json.read(json, Head.class))
                .orElseGet(() -> InputRules.held(new Head(
                        fields.text("dufNumber").orElse(""),
                        kind(fields.text("kind")),
                        fields.text("title").orElse(""),
                        fields.text("answerBy").map(LetterDoor::day))));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new Refused(Problem.of(ProblemCode.INVALID_VALUE).at("answerBy"));
        }
    }

    private static Posting.Kind kind(Optional<String> typed) {
        return typed.stream()
                .flatMap(name -> Arrays.stream(Posting.Kind.values())
                        .filter(kind -> kind.name().equals(name)))
                .findFirst()
                .orElseThrow(
                        () -> new Refused(Problem.of(ProblemCode.INVALID_VALUE).at("kind")));
    }

    /** A request is for a day to come: another one was mistyped, and would be overdue at once. */
    private void refuseIfPast(LocalDate answerBy) {
        if (answerBy.isBefore(LocalDate.ofInstant(clock.instant(), Deadline.ZONE))) {
            throw new Refused(Problem.of(ProblemCode.DAY_IS_PAST).at("answerBy"));
        }
    }

    private Posting posting(Authority from, Head head, List<Letter.Enclosed> enclosed) {
        var number = DufNumber.parse(head.dufNumber())
                .orElseThrow(
                        () -> new Refused(Problem.of(ProblemCode.INVALID_VALUE).at("dufNumber")));
        if (enclosed.isEmpty()) {
            throw new Refused(Problem.of(ProblemCode.INVALID_VALUE).at("document"));
        }
        head.answerBy().ifPresent(this::refuseIfPast);
        return new Posting(from, number, head.kind(), head.title(), head.answerBy(), enclosed);
    }
}
