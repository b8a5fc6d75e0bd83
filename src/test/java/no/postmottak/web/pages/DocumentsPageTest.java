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
import no.postmottak.signature.Kind;
import no.postmottak.signature.Reason;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.signature.SignatureTraces;
import no.postmottak.signature.SignatureTraces.Extent;
import no.postmottak.signature.Signer;
import no.postmottak.submission.Document;
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

    @ParameterizedTest
    @EnumSource
    void whatWasFoundOfSignaturesIsToldInWordsAndOnlyWhoOptedInIsAsked(PageLanguage language) {
        var document = Submitted.appeal().bringing(1).documents().getFirst();
        var page = page(language);
        var evidence = new SignatureEvidence(
                Kind.CADES_SIGNATURE,
                Optional.empty(),
                0.5,
                List.of(Reason.of(ReasonCode.UNKNOWN_ISSUER), new Reason(ReasonCode.SIGNED_BESIDE, "2")),
                Optional.of(new Signer("Kari <Nordmann>", "Test issuer", Optional.empty(), "CAdES_BASELINE_B")),
                "gate");
        var seen = new SignaturesSeen(new SignatureTraces(List.of(evidence), List.of(), Extent.NOTHING), List.of());
        var facts = new DocumentFacts(
                document.id().value(),
                Readability.READ,
                new Content("application/pdf", List.of(), 1, 0, List.of()),
                Said.nothing(),
                seen);

        var closed = shown(page, document, facts, false);

        assertThat(closed)
                .contains(
                        "Kari &lt;Nordmann&gt;",
                        "Test issuer",
                        page.signatures().of(Kind.CADES_SIGNATURE))
                .contains(page.signatures().of(new Reason(ReasonCode.SIGNED_BESIDE, "2")))
                .doesNotContain("/documents/1/signature");
        assertThat(shown(page, document, facts, true)).contains("action=\"/inbox/1/documents/1/signature\"");
    }

    private String shown(Page page, DufMention mention) {
        var document = Submitted.appeal().bringing(1).documents().getFirst();
        var facts = new DocumentFacts(
                document.id().value(),
                Readability.READ,
                new Content("image/jpeg", List.of(), 2, 0, List.of()),
                Said.inLanguage(LanguageFinding.notSure(), List.of(mention)),
                SignaturesSeen.none());
        return shown(page, document, facts, false);
    }

    private String shown(Page page, Document document, DocumentFacts facts, boolean isOpen) {
        var original = new Original(new Verdict.Clean(), Optional.empty(), true);
        var correcting = new SignatureWordShown(isOpen, Optional.empty());
        var view = new DocumentView(1, document, Optional.empty(), original, Optional.of(facts), List.of(), correcting);
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
