package no.postmottak.correction;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.postmottak.admission.Finding;
import no.postmottak.admission.Outcome;
import no.postmottak.admission.RequirementName;
import no.postmottak.deadline.Language;
import no.postmottak.submission.Role;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;

/** When a letter is written, by whom, what cures what it asks for, its source and its words [mangelbrev]. */
public record LetterRule(
        List<When> when, Writer writer, CuredBy curedBy, String source, Map<Language, LetterWords> words) {

    /** Who may write it. */
    public enum Writer {
        SOFTWARE,
        PERSON
    }

    /** Who says that it is put right. */
    public enum CuredBy {
        FINDING,
        PERSON
    }

    /** A finding that calls for the letter; empty sets fit all. */
    public record When(
            RequirementName requirement,
            Outcome outcome,
            Set<String> codes,
            Set<Role> roles,
            Set<SubmissionKind> kinds) {

        public When {
            codes = Set.copyOf(codes);
            roles = Set.copyOf(roles);
            kinds = Set.copyOf(kinds);
        }

        boolean fits(Finding finding, Submission submission) {
            return finding.requirement() == requirement
                    && finding.outcome() == outcome
                    && isAmong(codes, finding.evidence().code())
                    && isAmong(roles, submission.form().sender().role())
                    && isAmong(kinds, submission.kind());
        }

        private static <T> boolean isAmong(Set<T> named, T value) {
            return named.isEmpty() || named.contains(value);
        }
    }

    public LetterRule {
        when = List.copyOf(when);
        words = Map.copyOf(words);
        if (!words.keySet().containsAll(EnumSet.allOf(Language.class))) {
            throw new IllegalArgumentException("a letter has words in every language");
        }
        if (writer == Writer.SOFTWARE && when.isEmpty()) {
            throw new IllegalArgumentException("what software writes needs a finding that calls for it");
        }
    }

    boolean isCalledForBy(List<Finding> findings, Submission submission) {
        return findings.stream().anyMatch(finding -> when.stream().anyMatch(each -> each.fits(finding, submission)));
    }

    /** Whether what called for it is met now, and not merely unsure. */
    boolean isMetBy(List<Finding> findings) {
        return when.stream()
                .allMatch(each -> findings.stream()
                        .filter(finding -> finding.requirement() == each.requirement())
                        .allMatch(finding -> finding.outcome() == Outcome.MET));
    }

    public LetterWords in(Language language) {
        var told = words.get(language);
        if (told == null) {
            throw new IllegalStateException("a letter has words in every language");
        }
        return told;
    }
}
