package no.postmottak.gateway;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.postmottak.admission.Evidence;
import no.postmottak.admission.Finding;
import no.postmottak.admission.Outcome;
import no.postmottak.admission.RequirementName;
import no.postmottak.likeness.Alike;
import no.postmottak.likeness.Comparison;
import no.postmottak.reading.Facts;
import no.postmottak.reading.FactsRecords;
import no.postmottak.submission.Reference;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.Submissions;
import no.postmottak.vault.Vault;

/**
 * Tells officers which documents look like others on the same case, or in the same submission [duplikater]; it drops,
 * joins and asks nothing.
 */
public final class Lookalikes {

    private static final String SOURCE = "The bytes, words and pictures of what lies on the same case";
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** More than ever lies on a case; of more, the newest are looked through. */
    private static final int MOST_SUBMISSIONS = 200;

    private static final int MOST_DOCUMENTS = 1_000;
    private static final int MOST_TOLD = 30;

    private final Submissions submissions;
    private final FactsRecords facts;
    private final Vault vault;
    private final Comparison comparison;

    public Lookalikes(Submissions submissions, FactsRecords facts, Vault vault, Comparison comparison) {
        this.submissions = submissions;
        this.facts = facts;
        this.vault = vault;
        this.comparison = comparison;
    }

    /** In what a document is like which other. */
    private record Match(FiledDocument other, Alike alike) {}

    /** What is alike in a submission and those others, each of its documents once, with what is most like it. */
    List<Finding> of(Submission submission, Facts read, List<SubmissionId> others) {
        var texts = new PageTexts(vault);
        var earlier = new ArrayList<>(newest(others)
                .flatMap(other -> documents(other, texts))
                .limit(MOST_DOCUMENTS)
                .toList());
        var told = new ArrayList<Finding>();
        for (var document : FiledDocument.of(submission, read, texts)) {
            if (told.size() < MOST_TOLD) {
                closest(document, earlier).ifPresent(match -> told.add(finding(document, match)));
            }
            earlier.add(document);
        }
        return List.copyOf(told);
    }

    private static Stream<SubmissionId> newest(List<SubmissionId> others) {
        return others.stream().skip(Math.max(0, others.size() - MOST_SUBMISSIONS));
    }

    private Stream<FiledDocument> documents(SubmissionId id, PageTexts texts) {
        return submissions.byId(id).stream()
                .flatMap(submission ->
                        facts.of(id).stream().flatMap(read -> FiledDocument.of(submission, read, texts).stream()));
    }

    /** The same bytes before anything else, since no text has to be looked up to see that. */
    private Optional<Match> closest(FiledDocument document, List<FiledDocument> earlier) {
        var copy = earlier.stream().filter(document::hasSameBytesAs).findFirst();
        if (copy.isPresent()) {
            return copy.map(other -> new Match(other, Alike.SAME_BYTES));
        }
        return earlier.stream()
                .flatMap(other -> comparison.between(document.seen(), other.seen()).stream()
                        .map(alike -> new Match(other, alike)))
                .min(Comparator.comparing(Match::alike));
    }

    private static Finding finding(FiledDocument document, Match match) {
        var values = new HashMap<String, String>();
        values.put("document", Integer.toString(document.ordinal()));
        values.put("other", Integer.toString(match.other().ordinal()));
        var code = match.alike().name();
        if (match.other().submission().id().equals(document.submission().id())) {
            return finding(code + "_IN_THIS", values);
        }
        putSent(match.other().submission(), values);
        return finding(code, values);
    }

    private static void putSent(Submission sent, Map<String, String> values) {
        values.put("reference", sent.reference().toString());
        values.put("day", sent.arrival().receivedAt().atZone(OSLO).toLocalDate().toString());
    }

    /** The other submission a finding speaks of; empty where it is the same one. */
    static Optional<Reference> earlier(Finding finding) {
        return Optional.ofNullable(finding.evidence().values().get("reference")).flatMap(Reference::parse);
    }

    /** What a finding in a submission says when it is looked at from the other one. */
    static Finding mirrored(Submission submission, Finding finding) {
        var values = new HashMap<>(finding.evidence().values());
        values.put("document", finding.evidence().values().getOrDefault("other", ""));
        values.put("other", finding.evidence().values().getOrDefault("document", ""));
        putSent(submission, values);
        return finding(finding.evidence().code(), values);
    }

    private static Finding finding(String code, Map<String, String> values) {
        return new Finding(RequirementName.DUPLICATE, Outcome.UNSURE, new Evidence(code, values), SOURCE);
    }
}
