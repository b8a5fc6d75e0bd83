package no.postmottak.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.review.SignatureCorrection.Word;
import no.postmottak.review.SignatureWordDesk;
import no.postmottak.signature.Place;
import no.postmottak.submission.Document;
import no.postmottak.submission.Submission;
import no.postmottak.web.Access;
import no.postmottak.web.Actors;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Problem;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Takes;
import no.postmottak.web.Visit;

/** What an officer says of a signature against what was found: it is signed, perhaps here, or it is not. */
public final class SignatureWordClicks implements Endpoints {

    private static final String SIGNATURE = "/documents/{document}/signature";
    private static final Pattern WHERE = Pattern.compile("([tp])([1-9][0-9]{0,4})");

    private final SignatureWordDesk desk;
    private final Papers papers;
    private final Actors actors;
    private final ReleaseClicks.Counters counters;

    public SignatureWordClicks(SignatureWordDesk desk, Papers papers, Actors actors, ReleaseClicks.Counters counters) {
        this.desk = desk;
        this.papers = papers;
        this.actors = actors;
        this.counters = counters;
    }

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.post(
                        "/inbox/{id}" + SIGNATURE,
                        Access.OFFICER,
                        Takes.FORM,
                        ctx -> correct(ctx, counters.inbox()::sent)),
                Endpoint.post(
                        "/mail-room/{id}" + SIGNATURE,
                        Access.MAIL_ROOM,
                        Takes.FORM,
                        ctx -> correct(ctx, counters.mailRoom()::sent)));
    }

    private void correct(Context ctx, Function<Context, Submission> sent) {
        var submission = sent.apply(ctx);
        var document = Exhibits.document(ctx, submission);
        var word = word(ctx, submission, document);
        if (!desk.correct(submission, document.id(), word, actors.of(Visit.visitor(ctx)))) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
        ctx.redirect(ctx.path().replaceFirst("/documents/.*", ""), HttpStatus.SEE_OTHER);
    }

    private Word word(Context ctx, Submission submission, Document document) {
        return switch (Forms.text(ctx, "signed")) {
            case "no" -> Word.notSigned();
            case "yes" -> signed(Forms.text(ctx, "where"), submission, document);
            default -> throw invalid("signed");
        };
    }

    /** Nowhere in particular, at one of the frames that are shown, or on a page that has none there. */
    private Word signed(String where, Submission submission, Document document) {
        if (where.isEmpty()) {
            return new Word(true, Optional.empty(), Optional.empty());
        }
        var written = WHERE.matcher(where);
        var facts = papers.factsOf(submission.id())
                .flatMap(seen -> seen.of(document.id().value()));
        if (!written.matches() || facts.isEmpty()) {
            throw invalid("where");
        }
        var number = Integer.parseInt(written.group(2));
        return written.group(1).equals("t") ? atTrace(number, facts.get()) : onPage(number, facts.get());
    }

    private static Word atTrace(int number, DocumentFacts facts) {
        var evidence = facts.signatures().traces().evidence();
        var place = number > evidence.size()
                ? Optional.<Place>empty()
                : evidence.get(number - 1).place();
        return place.map(at -> new Word(true, Optional.of(at.page()), Optional.of(at.box())))
                .orElseThrow(() -> invalid("where"));
    }

    private static Word onPage(int number, DocumentFacts facts) {
        if (number > facts.content().pageCount()) {
            throw invalid("where");
        }
        return new Word(true, Optional.of(number), Optional.empty());
    }

    private static Refused invalid(String field) {
        return new Refused(Problem.of(ProblemCode.INVALID_VALUE).at(field));
    }
}
