package no.postmottak.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.postmottak.admission.DeadlineRequirement;
import no.postmottak.admission.KnownRequirements;
import no.postmottak.admission.adapter.RequirementsYaml;
import no.postmottak.app.configuration.YamlRecord;
import no.postmottak.checklist.Audience;
import no.postmottak.checklist.ReminderTimes;
import no.postmottak.checklist.adapter.ChecklistsYaml;
import no.postmottak.correction.CorrectionLetter;
import no.postmottak.correction.LetterRule;
import no.postmottak.correction.adapter.CorrectionsYaml;
import no.postmottak.deadline.Citation;
import no.postmottak.deadline.Commencement;
import no.postmottak.deadline.Deadlines;
import no.postmottak.deadline.Language;
import no.postmottak.deadline.LegalRegime;
import no.postmottak.deadline.StartedBy;
import no.postmottak.deadline.Term;
import no.postmottak.deadline.TermLength;
import no.postmottak.deadline.WorkingDays;
import no.postmottak.deadline.adapter.JollydayHolidays;
import no.postmottak.deadline.adapter.LegalRegimesYaml;
import no.postmottak.routing.RoutingRow;
import no.postmottak.routing.adapter.RoutingYaml;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignaturePolicy;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.web.status.WaitingTimes;
import no.postmottak.web.words.PageLanguage;
import no.postmottak.web.words.Words;

/** The page of all rules for people who know law and no code: cut from the configuration that is shipped. */
final class RulesPage {

    private static final Path CONFIG = Path.of("config");
    private static final Words WORDS = Words.of(PageLanguage.EN);

    private final List<String> lines = new ArrayList<>();

    static String written() {
        var page = new RulesPage();
        page.say("# The rules, as they are shipped");
        page.say(
                "Cut from `config/legal-regimes.yaml`, `config/requirements.yaml`, `config/corrections.yaml`, `config/checklists.yaml`,"
                        + " `config/waiting-times.yaml` and `config/routing.yaml` by a test that fails when this page is stale. Nothing here rejects anybody: what is not met is told to the sender and to an officer,"
                        + " who decides.");
        page.terms();
        page.requirements();
        page.scopes();
        page.letters();
        page.checklists();
        page.waitingTimes();
        page.routes();
        return String.join("\n", page.lines);
    }

    private void say(String paragraph) {
        lines.add(paragraph);
        lines.add("");
    }

    private void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    private void terms() {
        var law = LegalRegimesYaml.read(CONFIG.resolve("legal-regimes.yaml"));
        say("## Terms");
        say("Which day decides between the acts: `" + law.decidingDate() + "`.");
        for (var regime : List.of(law.current(), law.coming())) {
            say("### " + act(regime.id().name()) + " (" + commencement(regime) + ")");
            row("term", "length", "source");
            row("---", "---", "---");
            for (var term : Term.values()) {
                row(
                        name(term),
                        length(regime.rule(term).length()),
                        sources(regime.rule(term).citations()));
            }
            for (var by : StartedBy.values()) {
                row("starts: " + name(by), "", sources(regime.startedBy(by)));
            }
            row(
                    "days are counted by",
                    name(regime.counting().basis()),
                    sources(regime.counting().citations()));
            row(
                    "signature on an appeal",
                    regime.appealSignature().isAsked() ? "asked for" : "not asked for",
                    sources(regime.appealSignature().citations()));
            lines.add("");
        }
        var dublin = law.dublin();
        say("Dublin, request to stay: " + dublin.hours() + " hours (" + sources(dublin.citations())
                + "); by the clock, and leaving out Sundays and holidays (" + sources(dublin.leavingOut())
                + "). Between the two ends a person decides.");
    }

    private void requirements() {
        var law = LegalRegimesYaml.read(CONFIG.resolve("legal-regimes.yaml")).withCorrectionDays(1);
        var deadline = new DeadlineRequirement(new Deadlines(law, new WorkingDays(new JollydayHolidays())));
        var judge = new SignatureJudge(new SignaturePolicy(0.9, 0.1));
        var asked = RequirementsYaml.read(CONFIG.resolve("requirements.yaml"), KnownRequirements.of(deadline, judge));
        say("## What is asked of each kind");
        for (var kind : SubmissionKind.values()) {
            say("### " + WORDS.say("kind." + kind) + " (`" + kind + "`)");
            row("requirement", "source");
            row("---", "---");
            asked.of(kind)
                    .forEach(each -> row(
                            WORDS.say("requirement." + each.requirement().name()) + " (`"
                                    + each.requirement().name() + "`)",
                            each.source()));
            lines.add("");
        }
    }

    private void scopes() {
        say("### What a power of attorney covers, as it is read");
        say(
                "`SCOPE_NAMED` is met where the form tells it, or where a sentence of a document with the words of a power of attorney"
                        + " gives something and names what that is about, and neither denies nor takes it back. A printed choice that"
                        + " nobody ticked says nothing. Everything else is unsure, and a person looks. A star lets a word go on.");
        row("part", "nb", "nn", "en");
        row("---", "---", "---", "---");
        for (var part : List.of("GIVES", "ABOUT", "NOT")) {
            row(part.toLowerCase(Locale.ROOT), phrases(part, "nb"), phrases(part, "nn"), phrases(part, "en"));
        }
        lines.add("");
    }

    private static String phrases(String part, String language) {
        var file = Path.of("src", "main", "resources", "no", "postmottak", "reading", "power-of-attorney-scope.txt");
        try (var all = Files.lines(file)) {
            return all.filter(line -> line.startsWith(part + " " + language + " "))
                    .map(line -> line.split(" ", 3)[2].replace("*", "\\*"))
                    .collect(Collectors.joining(" · "));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void checklists() {
        var lists = ChecklistsYaml.read(CONFIG.resolve("checklists.yaml"));
        say("## Which documents are expected");
        say(
                "Version " + lists.version()
                        + ". Nothing of this is demanded. Of each document the sender may say that it comes"
                        + " now, comes later, was sent before, is sent by others or cannot be had. Later starts the term for the"
                        + " supplement from the day of sending; people are reminded " + daysBefore(lists.reminders())
                        + " until the documents are here. The days of the reminders come from no source: they are the house's own.");
        for (var kind : SubmissionKind.values()) {
            if (!lists.of(kind).isEmpty()) {
                say("### " + WORDS.say("kind." + kind) + ", documents (`" + kind + "`)");
                row("document", "expected of", "words (nb, nn, en)", "source");
                row("---", "---", "---", "---");
                lists.of(kind)
                        .forEach(document -> row(
                                "`" + document.code() + "`",
                                audience(document.audience()),
                                Arrays.stream(Language.values())
                                        .map(document::in)
                                        .collect(Collectors.joining(" / ")),
                                document.source()));
                lines.add("");
            }
        }
    }

    private static String daysBefore(ReminderTimes times) {
        return times.daysBefore().stream().map(String::valueOf).collect(Collectors.joining(" and "))
                + " days before the last one, at " + times.at() + " in Norway,";
    }

    private static String audience(Audience audience) {
        var conditions = new ArrayList<String>();
        condition(conditions, "role", audience.roles());
        condition(conditions, "case", audience.caseTypes());
        return conditions.isEmpty() ? "all" : String.join("; ", conditions);
    }

    private void waitingTimes() {
        var all = YamlRecord.read(CONFIG.resolve("waiting-times.yaml"), "waiting-times", WaitingTimes.class);
        say("## Guiding waiting times");
        say(
                "A figure is shown when somebody has written the day it was looked up; made-up ones in the demonstration only.");
        row("kind", "whose", "up to", "looked up", "source");
        row("---", "---", "---", "---", "---");
        all.times()
                .forEach(time -> row(
                        "`" + time.kind() + "`" + (time.dublinOnly() ? ", Dublin" : ""),
                        time.authority().name(),
                        time.upTo().number() + " " + name(time.upTo().unit()),
                        time.asOf().map(Object::toString).orElse("not yet: shown to nobody"),
                        time.madeUp() ? "made up" : time.source()));
        lines.add("");
    }

    private void letters() {
        var letters = CorrectionsYaml.read(CONFIG.resolve("corrections.yaml"));
        say("## What senders are written");
        say(
                "One letter for each finding that calls for one, with one thing to do and one date: the term for correction,"
                        + " counted from the day the letter is written, or the day a person sets. The letter lies on the status page;"
                        + " the SMS or e-mail says that there is a message, and no more. The submission goes its way meanwhile, and"
                        + " what is sent to put it right leaves it the date of the first sending.");
        for (var letter : CorrectionLetter.values()) {
            letter(letter, letters.of(letter));
        }
    }

    private void letter(CorrectionLetter letter, LetterRule rule) {
        say("### " + WORDS.say("letter." + letter) + " (`" + letter + "`)");
        say("Source: " + rule.source() + ".");
        say("Written by " + (rule.writer() == LetterRule.Writer.SOFTWARE ? "software" : "a person, never by software")
                + (rule.when().isEmpty() ? "" : ", when " + called(rule)) + ". "
                + (rule.curedBy() == LetterRule.CuredBy.FINDING
                        ? "Put right when the requirement is met by what comes in reply; where that is not sure, a person decides."
                        : "A person looks at what comes in reply."));
        row("language", "title", "what is the matter", "what to do", "reasons offered");
        row("---", "---", "---", "---", "---");
        for (var language : Language.values()) {
            var words = rule.in(language);
            row(name(language), words.title(), words.what(), words.toDo(), String.join(" ", words.reasons()));
        }
        lines.add("");
    }

    private static String called(LetterRule rule) {
        return rule.when().stream()
                .map(when -> "`" + when.requirement() + "` is `" + when.outcome() + "`"
                        + among(" with ", when.codes())
                        + among(" and the sender is ", when.roles())
                        + among(" in ", when.kinds()))
                .collect(Collectors.joining(", or "));
    }

    private static String among(String before, Collection<?> values) {
        return values.isEmpty()
                ? ""
                : before
                        + values.stream().map(each -> "`" + each + "`").sorted().collect(Collectors.joining(" or "));
    }

    private void routes() {
        say("## Who gets what");
        say("The first row that fits is used. `confirm` means that a person sees it first.");
        row("row", "when", "to", "reason and source");
        row("---", "---", "---", "---");
        RoutingYaml.read(CONFIG.resolve("routing.yaml"))
                .rows()
                .forEach(row -> row("`" + row.id() + "`", when(row), to(row), row.reason()));
    }

    private static String when(RoutingRow row) {
        var when = row.when();
        var conditions = new ArrayList<String>();
        condition(conditions, "kind", when.kinds());
        condition(conditions, "decided by", when.decidedBy());
        condition(conditions, "with", when.holder());
        condition(conditions, "stage", when.stage());
        condition(conditions, "home", when.home());
        condition(conditions, "day", when.day());
        return conditions.isEmpty() ? "always" : String.join("; ", conditions);
    }

    private static void condition(List<String> conditions, String what, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            conditions.add(what + " " + values.stream().map(Enum::name).sorted().collect(Collectors.joining(" or ")));
        }
    }

    private static String to(RoutingRow row) {
        var confirm = row.handling()
                .confirm()
                .map(reason -> ", confirm `" + reason + "`")
                .orElse("");
        return row.receiver() + ", " + row.handling().queue() + confirm;
    }

    private static String commencement(LegalRegime regime) {
        return switch (regime.commencement()) {
            case Commencement.AlreadyInForce inForce -> "in force";
            case Commencement.From from -> "from " + from.day();
            case Commencement.NotSet notSet -> "no day set";
        };
    }

    private static String length(TermLength length) {
        return switch (length) {
            case TermLength.Weeks weeks -> weeks.number() + (weeks.number() == 1 ? " week" : " weeks");
            case TermLength.Days days -> days.number() + " days";
            case TermLength.Years years -> years.number() + " year";
            case TermLength.None none -> "the act has no such term";
            case TermLength.ByPerson person -> "a person sets the day in each case";
            case TermLength.NotSet notSet -> "to be set: no source gives a number";
        };
    }

    private static String sources(List<Citation> citations) {
        return citations.stream()
                .map(citation -> act(citation.source().name()) + " " + citation.place())
                .collect(Collectors.joining("; "));
    }

    private static String act(String code) {
        return switch (code) {
            case "FVL_1967" -> "Public Administration Act of 1967";
            case "FVL_2025" -> "Public Administration Act of 2025";
            case "COURTS_ACT" -> "Courts of Justice Act";
            case "EFORV" -> "Regulation on electronic administration";
            case "UDI_GUIDANCE" -> "UDI,";
            case "UNE_GUIDANCE" -> "UNE,";
            default -> throw new IllegalArgumentException("no name for " + code);
        };
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
