package no.postmottak.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tells the sum of a deadline in short sentences of one language [begrunnelse for fristen]. */
public final class DeadlineWords {

    private final Vocabulary words;

    public DeadlineWords(Language language) {
        this.words = new Vocabulary(language);
    }

    /** The whole sum as one paragraph. */
    public String tell(Deadline deadline) {
        return String.join(" ", sentences(deadline));
    }

    /** The whole sum, one sentence or two to a step, in the order of the steps. */
    public List<String> sentences(Deadline deadline) {
        return deadline.explanation().stream().flatMap(this::sentences).toList();
    }

    /** Both ends of what is possible, and the law they were counted under. */
    public String tell(DeadlineBounds bounds) {
        var possible = Stream.of(words.say("bounds.unknown"), possible(bounds.earliest()), possible(bounds.latest()));
        var law = Stream.of(bounds.earliest(), bounds.latest())
                .flatMap(deadline -> deadline.explanation().stream())
                .filter(Step.UnderLaw.class::isInstance)
                .distinct()
                .flatMap(this::sentences);
        return String.join(" ", Stream.concat(possible, law).toList());
    }

    /** Both ends of a term of hours, and why there are two. */
    public String tell(HourDeadline deadline) {
        return String.join(" ", new HourWords(words).sentences(deadline));
    }

    /** A date as people say it, with its weekday. */
    public String date(LocalDate date) {
        return words.date(date);
    }

    private String possible(Deadline deadline) {
        return words.say("bounds.possible", date(deadline.firstDay()), date(deadline.lastDay()));
    }

    private Stream<String> sentences(Step step) {
        return switch (step) {
            case Step.Started started -> Stream.of(words.say(start(started), date(started.on())));
            case Step.Counted counted ->
                Stream.of(words.say("counted", length(counted.length()), date(counted.nominalLastDay())));
            case Step.PassedOver passed -> daysOff(passed.daysOff());
            case Step.Ended ended ->
                Stream.of(words.say(ended.wasRolled() ? "ended.rolled" : "ended.plain", date(ended.lastDay())));
            case Step.UnderLaw law -> law(law);
        };
    }

    private static String start(Step.Started started) {
        return "started." + (started.by() == StartedBy.RECEIVED ? started.term() : started.by());
    }

    private String length(TermLength length) {
        return switch (length) {
            case TermLength.Weeks weeks -> words.number("weeks", weeks.number());
            case TermLength.Days days -> words.number("days", days.number());
            case TermLength.Years years -> words.number("years", years.number());
            case TermLength.None none -> throw new IllegalStateException("a term the act does not know cannot be told");
            case TermLength.ByPerson person ->
                throw new IllegalStateException("a term that a person sets cannot be told");
            case TermLength.NotSet notSet -> throw new IllegalStateException("a term without a length cannot be told");
        };
    }

    private Stream<String> daysOff(List<DayOff> daysOff) {
        var sentences = new ArrayList<String>();
        var first = daysOff.getFirst();
        sentences.add(words.say(first.holidays().isEmpty() ? "off.weekend" : "off.holiday", words.name(first)));
        var rest = daysOff.stream().skip(1).map(words::name).toList();
        if (!rest.isEmpty()) {
            sentences.add(words.say("off.then", words.list(rest)));
        }
        return sentences.stream();
    }

    private Stream<String> law(Step.UnderLaw law) {
        return Stream.of(
                words.say("law." + law.reason()),
                words.say("law.basis", words.sources(law.citations())),
                words.say(
                        "counting." + law.counting().basis(),
                        words.sources(law.counting().citations())));
    }
}
