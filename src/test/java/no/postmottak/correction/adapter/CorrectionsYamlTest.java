package no.postmottak.correction.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.postmottak.correction.CorrectionLetter;
import no.postmottak.correction.LetterRule;
import no.postmottak.correction.LetterWords;
import no.postmottak.deadline.Language;
import no.postmottak.web.words.PageLanguage;
import no.postmottak.web.words.Phrases;
import no.postmottak.web.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectionsYamlTest {

    private static final Path SHIPPED = Path.of("config", "corrections.yaml");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(CorrectionLetter.class)
    void everyLetterSaysOneThingToDoInPlainWordsAndNamesItsSource(CorrectionLetter letter) {
        var rule = CorrectionsYaml.read(SHIPPED).of(letter);

        assertThat(rule.source()).isNotBlank();
        for (var language : Language.values()) {
            var words = rule.in(language);
            assertThat(words.title()).doesNotEndWith(".");
            assertThat(sentences(words)).allMatch(text -> text.endsWith("."));
            assertThat(words.toDo().chars().filter(each -> each == '.').count()).isOne();
            // a date stands beside the letter and never in it, and no law is quoted by number to people
            assertThat(String.join(" ", sentences(words).toList())).doesNotContainPattern("[0-9]|§|http");
        }
    }

    @Test
    void anUnclearCaseIsOnlyEverToldByAPerson() {
        var rule = CorrectionsYaml.read(SHIPPED).of(CorrectionLetter.UNCLEAR_CASE);

        assertThat(rule.writer()).isEqualTo(LetterRule.Writer.PERSON);
        assertThat(rule.when()).isEmpty();
    }

    @Test
    void aFileThatLetsSoftwareTellOfAnUnclearCaseStopsTheStart() throws IOException {
        var edited = folder.resolve("corrections.yaml");
        var shipped = Files.readString(SHIPPED);
        var unclear = "UNCLEAR_CASE:\n  when: []\n  writer: PERSON";
        assertThat(shipped).contains(unclear);
        Files.writeString(
                edited,
                shipped.replace(
                        unclear,
                        "UNCLEAR_CASE:\n  when: [{ requirement: LANGUAGE, outcome: UNSURE }]\n  writer: SOFTWARE"));

        assertThatThrownBy(() -> CorrectionsYaml.read(edited))
                .hasMessageContaining("only a person may write UNCLEAR_CASE");
    }

    @Test
    void theLateAreOfferedTheTwoReasonsOfTheActs() {
        var late = CorrectionsYaml.read(SHIPPED).of(CorrectionLetter.LATE);

        assertThat(late.source()).contains("§ 31", "§ 65");
        assertThat(Stream.of(Language.values()).map(late::in))
                .allMatch(words -> words.reasons().size() == 2);
        assertThat(late.in(Language.EN).what()).contains("pass it on all the same");
    }

    @ParameterizedTest
    @EnumSource(names = {"NB", "NN"})
    void noSourceIsLeftInEnglish(PageLanguage language) {
        var letters = CorrectionsYaml.read(SHIPPED);

        assertThat(CorrectionLetter.values())
                .extracting(letter -> letters.of(letter).source())
                .extracting(new Phrases(Words.of(language))::source)
                .allSatisfy(told -> assertThat(told).doesNotContainPattern("Act|Regulation|decision|questions|asked"));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "writer: SOFTWARE | writer: NOBODY | NOBODY",
                "cured-by: FINDING | cured-from: FINDING | cured-from",
                "requirement: SIGNATURE | requirement: HANDWRITING | HANDWRITING",
                "title: Underskrift mangler | title: \"\" | MISSING_SIGNATURE.nb.title",
                "MISSING_SIGNATURE: | MISSING_STAMP: | MISSING_STAMP",
                "writer: SOFTWARE | '' | MISSING_SIGNATURE.writer is missing",
                "do: Skriv under | done: Skriv under | done"
            })
    void whatIsWrongIsNamed(String from, String to, String named) throws IOException {
        var edited = folder.resolve("corrections.yaml");
        var shipped = Files.readString(SHIPPED).replaceAll("(?m)^#.*\\n", "");
        assertThat(shipped).contains(from);
        Files.writeString(edited, shipped.replaceFirst(java.util.regex.Pattern.quote(from), to));

        assertThatThrownBy(() -> CorrectionsYaml.read(edited))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("corrections.yaml")
                .hasMessageContaining(named);
    }

    private static Stream<String> sentences(LetterWords words) {
        return Stream.concat(Stream.of(words.what(), words.toDo()), words.reasons().stream());
    }
}
