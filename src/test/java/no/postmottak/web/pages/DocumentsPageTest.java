package no.postmottak.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.casefile.DufNumber;
import no.postmottak.malware.Original;
import no.postmottak.malware.Verdict;
import no.postmottak.reading.Content;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.DufMention;
import no.postmottak.reading.LanguageFinding;
import no.postmottak.reading.Readability;
import no.postmottak.reading.Said;
import no.postmottak.reading.SignaturesSeen;
import no.postmottak.submission.Submitted;
import no.postmottak.web.words.PageLanguage;
import no.postmottak.web.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentsPageTest {

    private static final DufNumber NUMBER = new DufNumber("190000000108");

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "no.postmottak.web.templates");

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void theOfficerIsToldToCompareANumberWithAMendedDigit(PageLanguage language) {
        var page = page(language);

        var html = shown(page, new DufMention(NUMBER, true, 2, true));

        assertThat(html).contains(page.say("item.mended-number", "190000000108", "2"));
    }

    @Test
    void aNumberReadAsItStandsNeedsNoWord() {
        assertThat(shown(page(PageLanguage.EN), new DufMention(NUMBER, true, 2)))
                .doesNotContain("mended");
    }

    private String shown(Page page, DufMention mention) {
        var document = Submitted.appeal().bringing(1).documents().getFirst();
        var facts = new DocumentFacts(
                document.id().value(),
                Readability.READ,
                new Content("image/jpeg", List.of(), 2, 0, List.of()),
                Said.inLanguage(LanguageFinding.notSure(), List.of(mention)),
                SignaturesSeen.none());
        var original = new Original(new Verdict.Clean(), Optional.empty(), true);
        var view = new DocumentView(1, document, Optional.empty(), original, Optional.of(facts), List.of());
        var html = new StringOutput();
        engine.render("documents.jte", Map.of("page", page, "documents", List.of(view), "base", "/inbox/1"), html);
        return html.toString();
    }

    private static Page page(PageLanguage language) {
        return new Page(
                Words.of(language),
                "/inbox/1",
                List.of(),
                new Page.Who("Liv Berg", "UDI"),
                "secret",
                new Page.Frame("/style.css", "/icon.svg", false));
    }
}
