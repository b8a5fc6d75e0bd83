package no.postmottak.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.postmottak.admission.Outcome;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.DufNumber;
import no.postmottak.submission.Role;
import no.postmottak.submission.SubmissionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LettersTest {

    @Test
    void thereAreEnoughAndEachHasANameOfItsOwn() {
        var names = Letters.all().stream().map(Letter::name).toList();

        assertThat(names).hasSizeGreaterThanOrEqualTo(24).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isWhatItSaysItIsByItsFirstBytes(Letter letter) {
        for (var file : letter.files()) {
            assertThat(file.bytes()).startsWith(magicOf(file.mediaType()));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void isTypedInFormsTheGatewayKnows(Letter letter) {
        SubmissionKind.valueOf(letter.intent().kind());
        Role.valueOf(letter.intent().sender().role());

        letter.intent()
                .decision()
                .ifPresent(decision ->
                        assertThat(Authority.parse(decision.authority())).isPresent());
        letter.expected()
                .destination()
                .routedTo()
                .ifPresent(authority -> assertThat(Authority.parse(authority).map(Authority::code))
                        .contains(authority));
    }

    @ParameterizedTest
    @MethodSource("all")
    void endsEitherAtAnAuthorityOrWithAPerson(Letter letter) {
        var destination = letter.expected().destination();

        assertThat(destination.routedTo().isPresent())
                .isNotEqualTo(destination.setAside().isPresent())
                .isEqualTo(!destination.filedOn().isEmpty());
        assertThat(letter.why()).isNotBlank();
    }

    @Test
    void isTheSameOnEveryRun() {
        for (var name : new String[] {
            "appeal-nb-text-pdf-unsigned-in-time",
            "appeal-nn-docx-unsigned",
            "appeal-ti-odt",
            "appeal-en-photo-signed-embassy",
            "appeal-en-fax-signed-last-day-over-christmas",
            "appeal-nb-scan-signed-family-of-two",
            "appeal-nb-electronically-signed"
        }) {
            assertThat(Letters.named(name).bytes())
                    .as(name)
                    .isEqualTo(Letters.named(name).bytes());
        }
    }

    @Test
    void coverEveryFormatAndEveryLanguageAsked() {
        assertThat(Letters.all())
                .extracting(Letter::mediaType)
                .contains("application/pdf", "image/jpeg", "image/tiff", "application/vnd.oasis.opendocument.text");
        assertThat(Letters.all())
                .extracting(letter -> letter.expected().language().language())
                .contains("nb", "nn", "en", "uk", "ar", "ti", "se");
        assertThat(Letters.all()).filteredOn(Letter::byScanFolder).hasSize(3);
    }

    @Test
    void theDaysOverEasterAndChristmasAreThoseOfTheWorkedExamples() {
        var easter = Letters.named("appeal-nb-scan-signed-last-minute-over-easter")
                .expected()
                .deadline();
        var christmas = Letters.named("appeal-en-fax-signed-last-day-over-christmas")
                .expected()
                .deadline();

        assertThat(easter.nominalLastDay()).contains(LocalDate.of(2026, 4, 2));
        assertThat(easter.lastDay()).contains(LocalDate.of(2026, 4, 7));
        assertThat(christmas.nominalLastDay()).contains(LocalDate.of(2025, 12, 25));
        assertThat(christmas.lastDay()).contains(LocalDate.of(2025, 12, 29));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isInTimeExactlyWhenSentBeforeMidnightInOsloOnTheLastDay(Letter letter) {
        var deadline = letter.expected().deadline();
        if (letter.byScanFolder() || deadline.lastDay().isEmpty()) {
            return;
        }

        var sentOn = letter.sentAt().atZone(ZoneId.of("Europe/Oslo")).toLocalDate();

        var inTime = !sentOn.isAfter(deadline.lastDay().get());
        assertThat(deadline.outcomes()).isEqualTo(Set.of(inTime ? Outcome.MET : Outcome.NOT_MET));
    }

    @Test
    void theNumbersOfTheDemoCasesAreSoundAndTheMistypedOneIsNot() {
        var numbers = Letters.all().stream()
                .flatMap(letter -> letter.intent().dufNumbers().stream())
                .map(typed -> DufNumber.parse(typed).orElseThrow())
                .collect(Collectors.toSet());

        assertThat(numbers)
                .filteredOn(number -> !number.hasMatchingCheckDigits())
                .extracting(DufNumber::digits)
                .containsExactly(DemoCases.MISTYPED);
    }

    private static Stream<Letter> all() {
        return Letters.all().stream();
    }

    private static byte[] magicOf(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> "%PDF-1.".getBytes(StandardCharsets.US_ASCII);
            case "image/jpeg" -> new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
            case "image/tiff" -> new byte[] {'M', 'M', 0, 42};
            default -> new byte[] {'P', 'K', 3, 4};
        };
    }
}
