package no.postmottak.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.checklist.DocumentAnswer;
import no.postmottak.routing.Queue;
import no.postmottak.routing.RoutedTo;
import no.postmottak.submission.Acknowledgement;
import no.postmottak.submission.Reference;
import no.postmottak.web.WebSettings;
import no.postmottak.web.status.CorrectionShown;
import no.postmottak.web.status.Status;

/** The words of the contract for what the house says: names here are names of {@code schemas/openapi.yaml}. */
final class Answers {

    private Answers() {}

    /** What a sender gets for a sending that is kept. */
    record Received(
            String reference,
            Optional<Instant> sentAt,
            Instant receivedAt,
            List<Acknowledgement.Kept> documents,
            String receipt,
            String receiptCode,
            Links links) {}

    /** Where to go on; in this order always, since a repeat is the same byte for byte, also after a new start. */
    record Links(String status, String keys) {}

    static Received received(Acknowledgement told, WebSettings settings) {
        return new Received(
                told.reference().code(),
                told.arrival().sentAt(),
                told.arrival().receivedAt(),
                told.documents(),
                told.receipt().compact(),
                told.receiptCode().value(),
                new Links(
                        settings.linkTo(SubmissionEndpoints.PATH + "/" + told.reference()),
                        settings.linkTo(KeyEndpoints.PATH)));
    }

    /** Two groups, since a status says more than seven things: what it is, and what became of it. */
    static Map<String, Object> status(Status status) {
        var answer = new java.util.LinkedHashMap<String, Object>();
        answer.put("reference", status.head().reference().code());
        answer.put("kind", status.head().kind());
        answer.put("sentAt", status.head().sentAt());
        answer.put("receivedAt", status.head().receivedAt());
        answer.put("state", status.state());
        answer.put(
                "documents", status.documents().stream().map(Answers::document).toList());
        answer.put("deadline", status.deadline());
        answer.put("checklist", checklist(status.head().ahead()));
        answer.put("waitingTimes", status.head().ahead().waitingTimes());
        answer.put("findings", status.findings());
        answer.put(
                "corrections",
                status.corrections().stream().map(Answers::correction).toList());
        status.onCase().ifPresent(onCase -> putCase(answer, onCase));
        answer.put("timeline", status.timeline());
        return answer;
    }

    private static void putCase(Map<String, Object> answer, Status.OnCase onCase) {
        answer.put("filedOn", onCase.filedOn());
        answer.put("routedTo", onCase.routedTo().map(Answers::routedTo));
        answer.put("treatedAs", onCase.treatedAs());
        answer.put("supplements", onCase.joined().supplements().map(Reference::code));
        answer.put(
                "supplementedBy",
                onCase.joined().supplementedBy().stream().map(Reference::code).toList());
        answer.put("sentOn", onCase.sentOn().map(Answers::passed));
        answer.put("already", already(onCase.already()));
    }

    /** What was said of the documents expected, and until when the rest may come. */
    record Checklist(List<Expected> documents, Optional<Status.DeadlineShown> supplementUntil) {}

    /** One of them. */
    record Expected(
            String document,
            String text,
            Optional<DocumentAnswer> said,
            boolean awaited,
            Optional<String> arrivedWith) {}

    private static Checklist checklist(Status.Ahead ahead) {
        var documents = ahead.documents().stream()
                .map(each -> new Expected(
                        each.document(),
                        each.text(),
                        each.said(),
                        each.isAwaited(),
                        each.arrivedWith().map(Reference::code)))
                .toList();
        return new Checklist(documents, ahead.supplementUntil());
    }

    /** From one authority to another. */
    record Passed(String from, String to, Instant at) {}

    private static Passed passed(Status.SentOn sentOn) {
        return new Passed(sentOn.from().code(), sentOn.to().code(), sentOn.at());
    }

    /** What need not be sent again. */
    record Already(List<Held> held, List<String> documents) {}

    /** A document and who has it. */
    record Held(String document, String by) {}

    private static Already already(Status.Already already) {
        var held = already.held().stream()
                .map(each -> new Held(each.document(), each.by().code()))
                .toList();
        return new Already(held, already.documents());
    }

    /** A letter to the sender: the words are those of the page. */
    static Map<String, Object> correction(CorrectionShown asked) {
        var answer = new java.util.LinkedHashMap<String, Object>();
        answer.put("letter", asked.letter());
        answer.put("state", asked.standing().state());
        answer.put("lastDay", asked.lastDay());
        answer.put("title", asked.words().title());
        answer.put("what", asked.words().what());
        answer.put("toDo", asked.words().toDo());
        answer.put("reasons", asked.words().reasons());
        asked.standing().reply().ifPresent(reply -> answer.put("reply", reply));
        answer.put("source", asked.source());
        return answer;
    }

    static Map<String, Object> document(Status.DocumentSeen document) {
        var answer = new java.util.LinkedHashMap<String, Object>();
        answer.put("name", document.name());
        document.foundIn().ifPresent(outer -> answer.put("foundIn", outer));
        answer.put("sha256", document.sha256());
        answer.put("bytes", document.bytes());
        answer.put("malware", document.malware());
        document.reading().ifPresent(reading -> {
            answer.put("readability", reading.readability());
            answer.put("mediaType", reading.mediaType());
            answer.put("pages", reading.pages().count());
            reading.pages().sureness().ifPresent(percent -> answer.put("recognisedSureness", percent));
            answer.put("pageFlaws", reading.pages().flaws());
            answer.put("language", reading.language());
            answer.put("signed", reading.signed());
            answer.put("signatures", reading.signatures());
        });
        return answer;
    }

    /** The receiver, and the row of the table that named it. */
    record Routed(String authority, String rule, String reason, Queue queue) {}

    static Routed routedTo(RoutedTo routed) {
        return new Routed(routed.authority().code(), routed.rule(), routed.reason(), routed.queue());
    }
}
