package no.postmottak.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells the two ends of a term of hours in the words of one language. */
final class HourWords {

    private final Vocabulary words;

    HourWords(Vocabulary words) {
        this.words = words;
    }

    List<String> sentences(HourDeadline deadline) {
        var sentences = new ArrayList<String>();
        var start = deadline.start();
        sentences.add(
                start.isExact()
                        ? words.say("hours.started", at(start.earliest()))
                        : words.say("hours.started.day", at(start.earliest()), at(start.latest())));
        var hours = String.valueOf(deadline.rule().hours());
        sentences.add(words.say("hours.clock", hours, at(deadline.byTheClock())));
        sentences.add(
                deadline.leftOut().isEmpty()
                        ? words.say("hours.none", at(deadline.withoutHolidays()))
                        : words.say("hours.without", leftOut(deadline), at(deadline.withoutHolidays())));
        if (!deadline.byTheClock().equals(deadline.withoutHolidays())) {
            sentences.add(words.say("hours.between"));
        }
        sentences.add(words.say("law.basis", words.sources(deadline.rule().citations())));
        sentences.add(
                words.say("counting.ANALOGY", words.sources(deadline.rule().leavingOut())));
        return sentences;
    }

    private String leftOut(HourDeadline deadline) {
        return words.list(deadline.leftOut().stream().map(words::name).toList());
    }

    private String at(Instant instant) {
        var oslo = instant.atZone(Deadline.ZONE);
        var time = String.format(Locale.ROOT, "%02d:%02d", oslo.getHour(), oslo.getMinute());
        return words.say("hours.at", words.date(oslo.toLocalDate()), time);
    }
}
