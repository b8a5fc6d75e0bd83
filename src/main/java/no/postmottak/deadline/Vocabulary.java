package no.postmottak.deadline;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of one language: sentences with gaps, dates, and lists of things. */
final class Vocabulary {

    private final ResourceBundle words;

    Vocabulary(Language language) {
        this.words = ResourceBundle.getBundle(
                Vocabulary.class.getPackageName() + ".words_" + language.name().toLowerCase(Locale.ROOT), Locale.ROOT);
    }

    String say(String key, String... gaps) {
        // An apostrophe is a letter here, while MessageFormat takes it for a quote.
        return new MessageFormat(words.getString(key).replace("'", "''"), Locale.ROOT).format(gaps);
    }

    String date(LocalDate date) {
        var month = words.getString("months").split(",")[date.getMonthValue() - 1];
        return say("date", weekday(date), String.valueOf(date.getDayOfMonth()), month, String.valueOf(date.getYear()));
    }

    String weekday(LocalDate date) {
        return words.getString("weekdays").split(",")[date.getDayOfWeek().getValue() - 1];
    }

    /** "Three weeks" where the language has a word for it, else the number. */
    String number(String unit, int number) {
        var word = unit + "." + number;
        return words.containsKey(word)
                ? words.getString(word)
                : words.getString(unit).formatted(number);
    }

    String list(List<String> things) {
        var last = things.getLast();
        return things.size() == 1
                ? last
                : String.join(", ", things.subList(0, things.size() - 1)) + " " + words.getString("and") + " " + last;
    }

    String sources(List<Citation> citations) {
        return list(citations.stream()
                .map(citation -> say("source." + citation.source(), citation.place()))
                .toList());
    }

    String name(DayOff day) {
        var holidays = day.holidays().stream()
                .sorted()
                .map(holiday -> say("holiday." + holiday))
                .toList();
        return holidays.isEmpty() ? weekday(day.date()) : list(holidays);
    }
}
