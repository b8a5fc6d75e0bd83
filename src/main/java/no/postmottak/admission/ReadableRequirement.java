package no.postmottak.admission;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.Readability;
import no.postmottak.signature.PageQuality.Flaw;

/** Whether software could read what was sent; what it could not read, a person looks at. */
public final class ReadableRequirement implements Requirement {

    /** What a sender can put right by sending the same document in another way. */
    private static final List<Readability> PUT_RIGHT_BY_THE_SENDER = List.of(Readability.ENCRYPTED, Readability.BROKEN);

    @Override
    public RequirementName name() {
        return RequirementName.READABLE;
    }

    @Override
    public Answer holdAgainst(Dossier dossier) {
        var unread = dossier.facts().documents().stream()
                .filter(facts -> !isOnlyAWrapping(facts))
                .map(DocumentFacts::readability)
                .filter(readability -> !readability.isRead())
                .distinct()
                .toList();
        var flaws = flaws(dossier);
        if (!flaws.isEmpty() && unread.stream().allMatch(Readability.WITHOUT_TEXT::equals)) {
            return new Answer(Outcome.UNSURE, Evidence.of("PAGES_HARD_TO_READ", "flaws", flaws));
        }
        if (unread.isEmpty()) {
            return Answer.met("ALL_READ");
        }
        var codes = unread.stream().map(Enum::name).collect(Collectors.joining(","));
        var outcome = unread.stream().anyMatch(PUT_RIGHT_BY_THE_SENDER::contains) ? Outcome.NOT_MET : Outcome.UNSURE;
        return new Answer(outcome, Evidence.of("SOME_NOT_READ", "why", codes));
    }

    /** What is wrong with pictures of pages, blank ones included, and can be put right by making others. */
    private static String flaws(Dossier dossier) {
        var flaws = dossier.facts().documents().stream()
                .flatMap(facts -> facts.signatures().traces().pages().stream())
                .flatMap(page -> page.flaws().stream())
                .filter(Flaw::callsForAnotherPicture)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flaw.class)));
        if (dossier.facts().documents().stream().anyMatch(ReadableRequirement::isBlank)) {
            flaws.add(Flaw.BLANK);
        }
        return flaws.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** A blank page among others is the back of one; a document of blank pages is the wrong side of a letter. */
    private static boolean isBlank(DocumentFacts facts) {
        var pages = facts.signatures().traces().pages();
        return facts.readability() == Readability.WITHOUT_TEXT
                && !pages.isEmpty()
                && pages.stream().allMatch(page -> page.flaws().contains(Flaw.BLANK));
    }

    /** An e-mail without words round the letter attached to it, or a signature beside the letter it signs. */
    private static boolean isOnlyAWrapping(DocumentFacts facts) {
        return facts.isSignatureOfOthers()
                || (facts.readability() == Readability.WITHOUT_TEXT
                        && !facts.content().takenOut().isEmpty());
    }
}
