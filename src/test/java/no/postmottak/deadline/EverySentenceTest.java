package no.postmottak.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EverySentenceTest {

    @Property(tries = 300)
    void everyTermCanBeToldInEveryLanguage(
            @ForAll Language language,
            @ForAll("terms") Term term,
            @ForAll StartedBy by,
            @ForAll @IntRange(max = 4000) int day) {
        var deadline = Counted.DEADLINES.count(
                term, TermDates.from(LocalDate.of(2020, 1, 1).plusDays(day)).startedBy(by));

        assertThat(new DeadlineWords(language).tell(deadline)).doesNotContain("{", "}", "''", "null", "%");
    }

    @Property(tries = 300)
    void everyTermOfHoursCanBeToldInEveryLanguage(
            @ForAll Language language, @ForAll @IntRange(max = 4000) int day, @ForAll boolean isExact) {
        var on = LocalDate.of(2020, 1, 1).plusDays(day);
        var start = isExact
                ? HourDeadline.Start.at(on.atTime(13, 5).atZone(Deadline.ZONE).toInstant())
                : HourDeadline.Start.on(on);

        var told = new DeadlineWords(language).tell(Counted.DEADLINES.stayRequest(start));

        assertThat(told).contains("48").doesNotContain("{", "}", "''", "null", "%");
    }

    @Provide
    Arbitrary<Term> terms() {
        return Arbitraries.of(Counted.terms());
    }
}
