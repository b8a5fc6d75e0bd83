package no.postmottak.filing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.Party;
import no.postmottak.casefile.Representative;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.Facts;
import no.postmottak.reading.PageText;
import no.postmottak.reading.Statements;
import no.postmottak.submission.Role;
import no.postmottak.submission.Submission;

/** The letter of a submission held beside the cases its numbers name; enclosures are about all sorts of people. */
record Letter(Submission submission, Facts facts, List<CaseFile> cases) {

    Letter {
        cases = List.copyOf(cases);
    }

    Statements says() {
        return main().map(document -> document.said().statements()).orElseGet(Statements::none);
    }

    List<Party> parties() {
        return cases.stream()
                .flatMap(file -> file.people().applicants().stream())
                .toList();
    }

    List<Representative> representatives() {
        return cases.stream()
                .flatMap(file -> file.people().representatives().stream())
                .toList();
    }

    /** Whether the sender speaks for somebody else, so that names and days may be the sender's own. */
    boolean isByAHelper() {
        var role = submission.form().sender().role();
        return role == Role.LAWYER
                || role == Role.REPRESENTATIVE
                || role == Role.FAMILY_OR_OTHER
                || role == Role.AUTHORITY;
    }

    /** Whether the words of a page were recognised in a picture, where a digit may be another. */
    boolean isRecognised(int page) {
        return main().stream()
                .flatMap(document -> document.content().pages().stream())
                .filter(each -> each.number() == page)
                .flatMap(each -> each.text().stream())
                .anyMatch(text -> text.origin() == PageText.Origin.RECOGNISED);
    }

    /** Case numbers as typed and as the letter has them. */
    Stream<String> typedCaseNumbers() {
        return submission.form().about().caseNumber().stream();
    }

    private Optional<DocumentFacts> main() {
        return facts.mainDocument(submission);
    }
}
