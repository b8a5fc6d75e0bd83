package no.postmottak.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.postmottak.admission.Evidence;
import no.postmottak.admission.Finding;
import no.postmottak.admission.Outcome;
import no.postmottak.admission.RequirementName;
import no.postmottak.casefile.Authority;
import no.postmottak.reading.Readability;
import no.postmottak.review.SetAsideReason;
import no.postmottak.submission.Role;
import no.postmottak.submission.State;
import no.postmottak.submission.Step;
import no.postmottak.submission.SubmissionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

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

    @Test
    void aFindingNewerThanTheCatalogueIsToldByItsCode() {
        var finding = new Finding(RequirementName.LANGUAGE, Outcome.MET, Evidence.of("TOMORROWS_CODE"), "source");

        assertThat(new Phrases(Words.of(PageLanguage.NN)).finding(finding)).contains("TOMORROWS_CODE");
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
