package no.postmottak.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.postmottak.checklist.DocumentAnswers;
import no.postmottak.submission.StatedDecision;
import no.postmottak.submission.SubmissionForm;
import no.postmottak.web.words.Words;

/** What a sender wrote on the form beside the letter, word for word, in the order it was asked for. */
public record FormAnswers(List<Line> lines) {

    public FormAnswers {
        lines = List.copyOf(lines);
    }

    /** What was asked, and what was typed. */
    public record Line(String asked, String typed) {

        @Override
        public String toString() {
            return "answer withheld";
        }
    }

    public static FormAnswers of(SubmissionForm form, Words words) {
        var lines = new ArrayList<Line>();
        form.about().decision().ifPresent(decision -> lines.addAll(about(decision, words)));
        var left = new TreeMap<>(form.details());
        for (var question : KindQuestions.of(form.kind()).questions()) {
            Optional.ofNullable(left.remove(question.name()))
                    .ifPresent(typed -> lines.add(new Line(words.say(question.key()), inWords(typed, words))));
        }
        left.forEach((name, typed) -> {
            if (!name.startsWith(DocumentAnswers.PREFIX)) {
                lines.add(new Line(words.sayIfKnown("ask." + name).orElse(name), inWords(typed, words)));
            }
        });
        form.inReplyTo().ifPresent(typed -> lines.add(new Line(words.say("send.in-reply-to"), typed)));
        return new FormAnswers(lines);
    }

    private static List<Line> about(StatedDecision decision, Words words) {
        var lines = new ArrayList<Line>();
        add(lines, words.say("send.authority"), Optional.of(decision.authority()));
        add(lines, words.say("send.made-on"), decision.madeOn());
        add(lines, words.say("send.received-on"), decision.receivedOn());
        decision.receivedBetween().ifPresent(between -> {
            add(lines, words.say("send.between.earliest"), Optional.of(between.earliest()));
            add(lines, words.say("send.between.latest"), Optional.of(between.latest()));
        });
        add(
                lines,
                words.say("send.how"),
                decision.how().map(how -> words.sayIfKnown("way." + how).orElse(how)));
        return lines;
    }

    private static void add(List<Line> lines, String asked, Optional<String> typed) {
        typed.filter(text -> !text.isBlank()).ifPresent(text -> lines.add(new Line(asked, text)));
    }

    private static String inWords(String typed, Words words) {
        return switch (typed) {
            case "yes" -> words.say("app.yes");
            case "no" -> words.say("app.no");
            default -> words.sayIfKnown("case-type." + typed).orElse(typed);
        };
    }
}
