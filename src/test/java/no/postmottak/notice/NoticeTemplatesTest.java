package no.postmottak.notice;

import static no.postmottak.notice.NoticesForTests.LETTERHEAD;
import static no.postmottak.notice.NoticesForTests.MAIL;
import static no.postmottak.notice.NoticesForTests.MOBILE;
import static no.postmottak.notice.NoticesForTests.REFERENCE;
import static no.postmottak.notice.NoticesForTests.TEMPLATES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.postmottak.notice.NoticeTemplate.Part;
import no.postmottak.notice.Outgoing.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTemplatesTest {

    private static final Pattern VALUE = Pattern.compile("\\{[^}]*}");
    private static final Pattern TELLS_OF_A_CASE = Pattern.compile(
            "(?i)\\b(UDI|UNE|politi|police|ambassad|embass|vedtak|decision|klag|appeal|asyl|utlending|immigra|DUF|frist)");

    @TempDir
    Path folder;

    @Test
    void theTemplatesOfTheHouseAreRegistered() {
        var templates = RegisteredTemplates.read(TEMPLATES);

        assertThat(templates.text(NoticeLanguage.NB, NoticeTemplate.DISCREET_MESSAGE, Part.SMS))
                .isEqualTo("Du har en ny melding (referanse {reference}). Se {domain}.");
    }

    @ParameterizedTest
    @EnumSource(NoticeTemplate.class)
    void everyLanguageFillsInTheSameValues(NoticeTemplate template) {
        for (var part : Part.values()) {
            var values = new HashSet<List<String>>();
            for (var language : NoticeLanguage.values()) {
                values.add(VALUE.matcher(text(language, template, part))
                        .results()
                        .map(MatchResult::group)
                        .sorted()
                        .toList());
            }
            assertThat(values).as(template.key(part)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(NoticeLanguage.class)
    void everySmsFitsOneSegmentAndEveryEmailIsShort(NoticeLanguage language) {
        var templates = RegisteredTemplates.read(TEMPLATES);
        var rendering = new SecondRendering(templates, LETTERHEAD);
        var postmark = Postmark.at(NoticesForTests.CLOCK.instant());

        for (var template : NoticeTemplate.values()) {
            var sms = rendering.of(new Order(template, REFERENCE, MOBILE, language, postmark));
            assertThat(sms.coding()).isEqualTo(Coding.GSM_7);
            assertThat(sms.bytes().length).isLessThanOrEqualTo(160);
            assertThat(rendering.text(new Order(template, REFERENCE, MAIL, language, postmark)))
                    .hasSizeLessThanOrEqualTo(500);
        }
    }

    @ParameterizedTest
    @EnumSource(NoticeLanguage.class)
    void noTemplateTellsOfACase(NoticeLanguage language) {
        for (var template : NoticeTemplate.values()) {
            for (var part : Part.values()) {
                var text = text(language, template, part);
                // the one word that an authority may choose to say, in the one form that is there for it
                var rest = template == NoticeTemplate.DISCREET_DECISION
                        ? text.replaceFirst(" (vedtak|decision)\\b", "")
                        : text;
                assertThat(rest).doesNotContainPattern(TELLS_OF_A_CASE);
            }
        }
    }

    @Test
    void everyEventButTheReceiptAndADecisionThatMayBeNamedReadsAlike() {
        assertThat(NoticesForTests.ofEveryKind().stream().map(NoticeTemplate::of))
                .containsExactly(
                        NoticeTemplate.DISCREET_RECEIPT,
                        NoticeTemplate.DISCREET_MESSAGE,
                        NoticeTemplate.DISCREET_MESSAGE,
                        NoticeTemplate.DISCREET_MESSAGE,
                        NoticeTemplate.DISCREET_MESSAGE,
                        NoticeTemplate.DISCREET_MESSAGE,
                        NoticeTemplate.DISCREET_DECISION);
    }

    @Test
    void anUnregisteredTemplateStopsTheStart() throws IOException {
        Templates.copyTo(folder);
        Templates.edit(folder, NoticeLanguage.NN, "Du har ei ny melding", "Du har ei ny melding!");

        assertThatThrownBy(() -> RegisteredTemplates.read(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nn.properties is not the file registered");
    }

    @Test
    void aMissingFileOrRegisterStopsTheStart() throws IOException {
        Templates.copyTo(folder);
        Files.delete(folder.resolve("en.properties"));
        assertThatThrownBy(() -> RegisteredTemplates.read(folder)).hasMessageContaining("en.properties");

        Files.delete(folder.resolve(RegisteredTemplates.REGISTER));
        assertThatThrownBy(() -> RegisteredTemplates.read(folder)).hasMessageContaining("registered.sha256");
    }

    @ParameterizedTest
    @CsvSource({
        "https://send.example.no, has a link",
        "www.example.no, has a link",
        "<a href=x>, has a link",
        "{name}, unknown value",
        "it’s, does not fit",
        "a–b, does not fit",
        "a\u00A0b, does not fit",
        "a\u202Eb, does not fit",
        "a\u200Bb, does not fit",
        "a\u0000b, does not fit"
    })
    void aTemplateThatBreaksARuleStopsTheStart(String text, String why) {
        var templates = new TreeMap<>(allTemplates());
        templates.put("discreet.message.sms", text);

        assertThatThrownBy(() -> TemplateRules.check("nb.properties", templates))
                .hasMessageContaining("discreet.message.sms")
                .hasMessageContaining(why);
    }

    @Test
    void unknownAndMissingKeysAreNamed() {
        var templates = new TreeMap<>(allTemplates());
        templates.remove("discreet.message.sms");
        templates.put("discreet.mesage.sms", "x");

        assertThatThrownBy(() -> TemplateRules.check("nb.properties", templates))
                .hasMessage(
                        "nb.properties has unknown templates [discreet.mesage.sms] and lacks [discreet.message.sms]");
    }

    @Test
    void aSubjectIsOneLine() {
        var templates = new TreeMap<>(allTemplates());
        templates.put("discreet.message.subject", "one\ntwo");

        assertThatThrownBy(() -> TemplateRules.check("nb.properties", templates))
                .hasMessageContaining("subject line");
    }

    private static Map<String, String> allTemplates() {
        return TemplateFile.read(TEMPLATES, NoticeLanguage.NB).templates();
    }

    private static String text(NoticeLanguage language, NoticeTemplate template, Part part) {
        return TemplateFile.read(TEMPLATES, language).text(template, part);
    }
}
