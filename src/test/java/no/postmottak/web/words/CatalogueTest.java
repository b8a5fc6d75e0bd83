package no.postmottak.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.postmottak.admission.Evidence;
import no.postmottak.admission.Finding;
import no.postmottak.admission.Outcome;
import no.postmottak.admission.RequirementName;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Delivery;
import no.postmottak.malware.Verdict;
import no.postmottak.reading.Hazard;
import no.postmottak.reading.Readability;
import no.postmottak.reading.ReadingCopy;
import no.postmottak.review.SetAsideReason;
import no.postmottak.routing.RoutedTo;
import no.postmottak.submission.Role;
import no.postmottak.submission.State;
import no.postmottak.submission.Step;
import no.postmottak.submission.SubmissionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

    private static final Pattern SOURCE = Pattern.compile("source: \"([^\"]+)\"");
    private static final Pattern NAMED = Pattern.compile("String SOURCE =\\s+\"([^\"]+)\"");
    private static final Pattern ROW = Pattern.compile("(?s)- id: ([a-z-]+)\\n(?:(?!- id:).)*?reason: ([^\\n]+)");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void everyLanguageHasTheSameKeysAndPlaces(PageLanguage language) {
        var english = Catalogue.of(PageLanguage.EN);
        var catalogue = Catalogue.of(language);

        assertThat(catalogue.keys()).containsExactlyInAnyOrderElementsOf(english.keys());
        assertThat(catalogue.keys())
                .allSatisfy(key -> assertThat(places(catalogue, key)).as(key).isEqualTo(places(english, key)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NB | Dette kom til UDI, men hører til hos Politiet, Oslo. Det er sendt videre dit.
            NN | Dette kom til UDI, men høyrer til hos Politiet, Oslo. Det er sendt vidare dit.
            EN | This came to UDI, but belongs with Police, Oslo. It has been sent on there.
            """)
    void whoeverSentSomethingToTheWrongBodyIsToldWhereItHasGone(PageLanguage language, String expected) {
        var words = Words.of(language);
        var phrases = new Phrases(words);

        assertThat(words.say(
                        "status.sent-on",
                        phrases.authority(Authority.UDI),
                        phrases.authority(Authority.police("oslo"))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void noSentenceHidesAnotherOfTheSameKey(PageLanguage language) throws IOException {
        var file = Path.of("src/main/resources/no/postmottak/web/words", language.tag() + ".properties");

        var keys = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void everyValueOfAClosedListHasAName(PageLanguage language) {
        var keys = Catalogue.of(language).keys();

        assertThat(keys).containsAll(keysOf("kind", SubmissionKind.values()));
        assertThat(keys).containsAll(keysOf("state", State.values()));
        assertThat(keys).containsAll(keysOf("role", Role.values()));
        assertThat(keys).containsAll(keysOf("step", Step.values()));
        assertThat(keys).containsAll(keysOf("reason", SetAsideReason.values()));
        assertThat(keys).containsAll(keysOf("outcome", Outcome.values()));
        assertThat(keys).containsAll(keysOf("requirement", RequirementName.values()));
        assertThat(keys).containsAll(keysOf("readability", Readability.values()));
        assertThat(keys).containsAll(keysOf("hazard", Hazard.values()));
        assertThat(keys).containsAll(keysOf("item.copy", ReadingCopy.Conformance.values()));
        assertThat(keys).containsAll(keysOf("searched", Verdict.Why.values()));
        assertThat(keys).contains("searched.CLEAN", "searched.INFECTED");
        assertThat(keys).containsAll(keysOf("inbox.delivery", Delivery.Status.values()));
        assertThat(keys).containsAll(keysOf("authority", Authority.Kind.values()));
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void labelsEndWithoutAFullStopAndFindingsWithOne(PageLanguage language) {
        var catalogue = Catalogue.of(language);

        assertThat(textsOf(catalogue, "menu.")).noneMatch(text -> text.endsWith("."));
        assertThat(textsOf(catalogue, "requirement.")).noneMatch(text -> text.endsWith("."));
        assertThat(textsOf(catalogue, "finding.")).allMatch(text -> text.endsWith("."));
        assertThat(textsOf(catalogue, "error.")).allMatch(text -> text.endsWith("."));
    }

    @Test
    void aFindingIsToldWithItsValue() {
        var finding = new Finding(
                RequirementName.LANGUAGE, Outcome.NOT_MET, Evidence.of("OTHER_LANGUAGE", "language", "uk"), "source");

        assertThat(new Phrases(Words.of(PageLanguage.EN)).finding(finding)).contains("Ukrainian");
        assertThat(new Phrases(Words.of(PageLanguage.NB)).finding(finding)).contains("ukrainsk");
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void aCopyThatIsNoPdfAIsToldWithItsNumberAndClauses(PageLanguage language) {
        var evidence = new Evidence("COPY_NOT_PDF_A", Map.of("document", "3", "clauses", "6.2.4.3, 6.7.11"));
        var finding = new Finding(RequirementName.READING_COPY, Outcome.NOT_MET, evidence, "source");

        assertThat(new Phrases(Words.of(language)).finding(finding)).contains("3", "PDF/A-2b", "6.2.4.3, 6.7.11");
    }

    @Test
    void aFindingNewerThanTheCatalogueIsToldByItsCode() {
        var finding = new Finding(RequirementName.LANGUAGE, Outcome.MET, Evidence.of("TOMORROWS_CODE"), "source");

        assertThat(new Phrases(Words.of(PageLanguage.NN)).finding(finding)).contains("TOMORROWS_CODE");
    }

    @ParameterizedTest
    @EnumSource(names = {"NB", "NN"})
    void noSourceOfTheShippedRequirementsIsLeftInEnglish(PageLanguage language) throws IOException {
        var sources = SOURCE.matcher(Files.readString(Path.of("config", "requirements.yaml")))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(sources).isNotEmpty();
        assertThat(sources)
                .extracting(new Phrases(Words.of(language))::source)
                .allSatisfy(told -> assertThat(told).doesNotContainPattern("Act|Regulation|decision|questions|asked"));
        assertThat(sources)
                .extracting(new Phrases(Words.of(PageLanguage.EN))::source)
                .extracting(told -> told.replace('\u00A0', ' '))
                .isEqualTo(sources);
    }

    @ParameterizedTest
    @EnumSource(names = {"NB", "NN"})
    void noSourceThatTheHouseNamesItselfIsLeftInEnglish(PageLanguage language) throws IOException {
        var sources = sourcesNamedInCode();

        assertThat(sources).hasSizeGreaterThan(4);
        assertThat(sources)
                .extracting(new Phrases(Words.of(language))::source)
                .allSatisfy(told -> assertThat(told).doesNotContainPattern("\\b(the|of|and)\\b"));
    }

    private static List<String> sourcesNamedInCode() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java", "no", "postmottak"))) {
            var sources = new ArrayList<String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                NAMED.matcher(Files.readString(file)).results().forEach(found -> sources.add(found.group(1)));
            }
            return sources;
        }
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void everyReasonOfTheShippedRoutingTableIsToldInEveryLanguage(PageLanguage language) throws IOException {
        var rows = ROW.matcher(Files.readString(Path.of("config", "routing.yaml")))
                .results()
                .map(found -> new RoutedTo(Authority.UDI, found.group(1), found.group(2)))
                .toList();

        assertThat(rows).isNotEmpty();
        assertThat(rows).extracting(new Phrases(Words.of(language))::reason).allMatch(Optional::isPresent);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void howEveryErrandStandsIsTold(Step step) {
        var phrases = new Phrases(Words.of(PageLanguage.NB));

        assertThat(Stream.of("WAITING", "SENT", "LEASED", "DONE", "PARKED").map(state -> step + " " + state))
                .extracting(phrases::errand)
                .noneMatch(String::isBlank)
                .doesNotHaveDuplicates();
    }

    @Test
    void aReasonOfATableOfOnesOwnIsNotToldInOurWords() {
        var changed = new RoutedTo(Authority.UDI, "reversal-request", "Our unit in Bergen takes these.");

        assertThat(new Phrases(Words.of(PageLanguage.NB)).reason(changed)).isEmpty();
    }

    private static List<String> places(Catalogue catalogue, String key) {
        return PLACE.matcher(catalogue.text(key).orElseThrow())
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }

    private static List<String> keysOf(String list, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> list + "." + value.name()).toList();
    }

    private static Stream<String> textsOf(Catalogue catalogue, String prefix) {
        return catalogue.keys().stream()
                .filter(key -> key.startsWith(prefix))
                .flatMap(key -> catalogue.text(key).stream());
    }
}
