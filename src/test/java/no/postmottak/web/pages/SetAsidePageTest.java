package no.postmottak.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.admission.Admission;
import no.postmottak.admission.Assessment;
import no.postmottak.admission.Evidence;
import no.postmottak.admission.Finding;
import no.postmottak.admission.Outcome;
import no.postmottak.admission.RequirementName;
import no.postmottak.review.SetAside;
import no.postmottak.review.SetAsideReason;
import no.postmottak.submission.Step;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submitted;
import no.postmottak.web.status.Shown;
import no.postmottak.web.words.PageLanguage;
import no.postmottak.web.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SetAsidePageTest {

    private static final Finding KIND = finding(
            RequirementName.LETTER_KIND,
            "LOOKS_LIKE_ANOTHER_KIND",
            Map.of("kind", "EXPENSE_CLAIM", "phrases", "krav om dekning", "page", "2"));
    private static final Finding TYPE = finding(
            RequirementName.FILE_TYPE, "ANOTHER_TYPE", Map.of("document", "1", "claimed", "PDF", "found", "PNG"));

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Admission.class.getClassLoader(), "no.postmottak.web.templates");
    private final Submission submission = Submitted.appeal().bringing(1);

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void theMailRoomSeesWhatOnlyOfficersAreTold(PageLanguage language) {
        var page = page(language);

        var html = shown(page, List.of(KIND, TYPE));

        assertThat(html)
                .contains(page.say("mail-room.findings"))
                .contains(page.say("requirement.LETTER_KIND"), page.say("requirement.FILE_TYPE"))
                .contains("krav om dekning", page.say("letter-kind.EXPENSE_CLAIM"))
                .doesNotContain("LOOKS_LIKE_ANOTHER_KIND", "ANOTHER_TYPE");
    }

    @Test
    void withoutFindingsThereIsNoHeadingForThem() {
        var page = page(PageLanguage.NB);

        assertThat(shown(page, List.of())).doesNotContain(page.say("mail-room.findings"));
    }

    private String shown(Page page, List<Finding> forOfficers) {
        var nothing = new Assessment.Weighing(List.of(), Optional.empty());
        var assessment = new Assessment(submission.id(), nothing, nothing, forOfficers);
        var cause = SetAside.Cause.of(Step.FILE, SetAsideReason.CASE_UNKNOWN, List.of("190000000108"), List.of());
        var item = new SetAside(
                UUID.randomUUID(), submission.id(), cause, Instant.parse("2026-11-20T10:00:00Z"), Optional.empty());
        var view = new MailRoomPages.View(
                item,
                submission,
                List.of(),
                new MailRoomPages.Told(Shown.forOfficersOnly(assessment), List.of()),
                List.of(),
                "",
                List.of());
        var html = new StringOutput();
        engine.render("set-aside.jte", Map.of("page", page, "view", view), html);
        return html.toString();
    }

    private static Page page(PageLanguage language) {
        return new Page(
                Words.of(language),
                "/mail-room/1",
                List.of(),
                new Page.Who("Liv Berg", ""),
                "secret",
                new Page.Frame("/style.css", "/icon.svg", false));
    }

    private static Finding finding(RequirementName name, String code, Map<String, String> values) {
        return new Finding(name, Outcome.UNSURE, new Evidence(code, values), "source");
    }
}
