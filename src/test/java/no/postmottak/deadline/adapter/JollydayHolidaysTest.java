package no.postmottak.deadline.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.postmottak.deadline.Holidays;
import no.postmottak.deadline.HolidaysContract;
import org.junit.jupiter.api.Test;

class JollydayHolidaysTest implements HolidaysContract {

    private final JollydayHolidays holidays = new JollydayHolidays();

    @Override
    public Holidays holidays() {
        return holidays;
    }

    @Test
    void agreesWithTheListOfHolidaysFrom2020To2050() throws IOException {
        var list = Path.of(System.getProperty("postmottak.shared", "../shared"))
                .resolve("domain/data/norwegian-holidays-2020-2050.csv");
        assumeTrue(Files.exists(list), "the list of holidays is not here: " + list);

        var listed = Files.readAllLines(list).stream()
                .skip(1)
                .map(line -> LocalDate.parse(line.split(",", 2)[0]))
                .collect(Collectors.toCollection(TreeSet::new));
        var told = LocalDate.of(2020, 1, 1)
                .datesUntil(LocalDate.of(2051, 1, 1))
                .filter(day -> !holidays.on(day).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(told).isEqualTo(listed).hasSizeGreaterThan(360);
    }

    @Test
    void answersForDatesPeopleOnlyWriteByMistake() {
        Stream.of("0001-01-01", "0206-01-12", "1582-10-10", "9999-12-31")
                .map(LocalDate::parse)
                .forEach(date -> assertThatCode(() -> holidays.on(date)).doesNotThrowAnyException());
    }

    @Test
    void answersManyAskersAtOnceAsItAnswersOne() {
        var days = LocalDate.of(2300, 1, 1).datesUntil(LocalDate.of(2400, 1, 1)).toList();

        var atOnce = days.parallelStream().map(holidays::on).toList();

        assertThat(atOnce).isEqualTo(days.stream().map(holidays::on).toList());
    }
}
