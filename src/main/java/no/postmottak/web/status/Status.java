package no.postmottak.web.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.admission.Outcome;
import no.postmottak.admission.RequirementName;
import no.postmottak.casefile.Authority;
import no.postmottak.checklist.DocumentAnswer;
import no.postmottak.journal.Event;
import no.postmottak.malware.Verdict;
import no.postmottak.routing.RoutedTo;
import no.postmottak.signature.Box;
import no.postmottak.signature.Kind;
import no.postmottak.signature.PageQuality;
import no.postmottak.signature.SignatureVerdict;
import no.postmottak.submission.Reference;
import no.postmottak.submission.State;
import no.postmottak.submission.SubmissionKind;

/** A submission as one particular asker may see it [status]. */
public record Status(
        Head head,
        State state,
        List<DocumentSeen> documents,
        Weighed weighed,
        Optional<DeadlineShown> deadline,
        Optional<OnCase> onCase,
        List<Happening> timeline) {

    public Status {
        documents = List.copyOf(documents);
        timeline = List.copyOf(timeline);
    }

    /** What was found, and what the sender is asked for. */
    public record Weighed(List<FindingShown> findings, List<CorrectionShown> corrections) {
        public Weighed {
            findings = List.copyOf(findings);
            corrections = List.copyOf(corrections);
        }
    }

    public List<FindingShown> findings() {
        return weighed.findings();
    }

    public List<CorrectionShown> corrections() {
        return weighed.corrections();
    }

    /** What the receipt says too. */
    public record Head(
            Reference reference, SubmissionKind kind, Optional<Instant> sentAt, Instant receivedAt, Ahead ahead) {}

    /** What the sender said of the documents expected, until when the rest may come, and how long it usually takes. */
    public record Ahead(
            List<Expected> documents, Optional<DeadlineShown> supplementUntil, List<WaitingTime> waitingTimes) {
        public Ahead {
            documents = List.copyOf(documents);
            waitingTimes = List.copyOf(waitingTimes);
        }

        public List<Expected> awaited() {
            return documents.stream().filter(Expected::isAwaited).toList();
        }
    }

    /** One expected document in words, what was last said of it, and the sending it came with when it came later. */
    public record Expected(
            String document,
            String text,
            Optional<DocumentAnswer> said,
            boolean isAwaited,
            Optional<Reference> arrivedWith) {}

    /** A document, whether it carries malware as far as anybody knows, and what was read in it, once it was. */
    public record DocumentSeen(
            String name,
            Optional<String> foundIn,
            String sha256,
            long bytes,
            Verdict.Answer malware,
            Optional<Reading> reading) {}

    /** What reading a document told. */
    public record Reading(
            String readability,
            String mediaType,
            Pages pages,
            String language,
            SignatureVerdict.Answer signed,
            List<SignatureSeen> signatures) {
        public Reading {
            signatures = List.copyOf(signatures);
        }
    }

    /** How many pages there are, how sure recognition was of the words in pictures, in percent, and what is wrong. */
    public record Pages(int count, Optional<Integer> sureness, List<PageFlaws> flaws) {
        public Pages {
            flaws = List.copyOf(flaws);
        }
    }

    /** What was found about the picture of a page. */
    public record PageFlaws(int page, List<PageQuality.Flaw> flaws) {
        public PageFlaws {
            flaws = List.copyOf(flaws);
        }
    }

    /** One trace of a signature, where it is, and what it comes to on its own. */
    public record SignatureSeen(
            Kind kind,
            SignatureVerdict.Answer verdict,
            Optional<Integer> page,
            Optional<Box> box,
            double probability) {}

    /** A finding, its evidence as a code with values, and the source of the requirement. */
    public record FindingShown(RequirementName requirement, Outcome outcome, EvidenceShown evidence, String source) {}

    /** What a finding rests on. */
    public record EvidenceShown(String code, Map<String, String> values) {
        public EvidenceShown {
            values = Map.copyOf(values);
        }
    }

    /** The last day; where the start is not known for certain, the earliest that is possible and the latest. */
    public record DeadlineShown(
            LocalDate firstDay,
            LocalDate nominalLastDay,
            LocalDate lastDay,
            Optional<LocalDate> latestPossibleLastDay,
            String explanation) {}

    /** What only somebody on the case may know. */
    public record OnCase(
            List<FiledOn> filedOn,
            Optional<RoutedTo> routedTo,
            Optional<SubmissionKind> treatedAs,
            Joined joined,
            Already already,
            Optional<SentOn> sentOn) {

        public OnCase {
            filedOn = List.copyOf(filedOn);
        }
    }

    /** The appeal that this one supplements, and those that supplement this one. */
    public record Joined(Optional<Reference> supplements, List<Reference> supplementedBy) {

        public Joined {
            supplementedBy = List.copyOf(supplementedBy);
        }
    }

    /** What need not be sent again: what an authority holds, and files of this sending that lay on the case before. */
    public record Already(List<Held> held, List<String> documents) {
        public Already {
            held = List.copyOf(held);
            documents = List.copyOf(documents);
        }
    }

    /** A document an authority has told that it holds. */
    public record Held(String document, Authority by) {}

    /** It came to one authority and was passed on to the one it is for. */
    public record SentOn(Authority from, Authority to, Instant at) {}

    /** A case the submission lies on. */
    public record FiledOn(String caseNumber, String entry, Instant at) {}

    /** One line of the timeline. */
    public record Happening(Instant at, Event event) {}

    @Override
    public String toString() {
        return "status of " + head.reference();
    }
}
