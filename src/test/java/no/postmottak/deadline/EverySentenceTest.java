package no.postmottak.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EverySentenceTest {

    @Property(tries = 300)
    void everyTermCanBeToldInEveryLanguage(
            @ForAll Language language, @ForAll Term term, @ForAll @IntRange(max = 4000) int day) {
        var deadline =
                Counted.DEADLINES.fromNotice(term, LocalDate.of(2020, 1, 1).plusDays(day));

        assertThat(new DeadlineWords(language).tell(deadline)).doesNotContain("{", "}", "''", "null", "%");
    }
}
