package no.postmottak.admission;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of a bill of costs [salæroppgave] as typed: day, task, minutes, hourly rate and amount in kroner. */
record BillOfCosts(List<Line> lines, int unreadable) {

    private static final Pattern LINE = Pattern.compile(
            "([^;]+);([^;]+);\\s*([0-9]{1,6})\\s*;\\s*([0-9]{1,6}(?:[.,][0-9]{1,2})?)\\s*;\\s*([0-9]{1,9}(?:[.,][0-9]{1,2})?)\\s*");
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal ONE_KRONE = BigDecimal.ONE;

    BillOfCosts {
        lines = List.copyOf(lines);
    }

    /** When, what, how long, by which rate, and what it came to. */
    record Line(String day, String task, BigDecimal minutes, BigDecimal rate, BigDecimal amount) {

        /** To the krone, since lawyers round each line in their own way; with or without a quarter of tax on top. */
        boolean isRight() {
            var hundredth = rate.multiply(minutes);
            var net = amount.multiply(MINUTES_AN_HOUR);
            var gross = hundredth.multiply(new BigDecimal("1.25"));
            var slack = ONE_KRONE.multiply(MINUTES_AN_HOUR);
            return net.subtract(hundredth).abs().compareTo(slack) <= 0
                    || net.subtract(gross).abs().compareTo(slack) <= 0;
        }
    }

    static BillOfCosts read(String written) {
        var read = written.lines()
                .filter(line -> !line.isBlank())
                .map(BillOfCosts::line)
                .toList();
        var lines = read.stream().flatMap(Optional::stream).toList();
        return new BillOfCosts(lines, read.size() - lines.size());
    }

    BigDecimal sum() {
        return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean hasLineWithoutDay() {
        return lines.stream().anyMatch(line -> TypedDate.parse(line.day()).isEmpty());
    }

    static Optional<BigDecimal> amount(String written) {
        var plain = Stream.of(
                        written.strip().replaceAll("[\\s\u00A0\u202F]", "").replace(',', '.'))
                .filter(number -> number.matches("[0-9]{1,9}(\\.[0-9]{1,2})?"));
        return plain.findFirst().map(BigDecimal::new);
    }

    private static Optional<Line> line(String written) {
        var matcher = LINE.matcher(written.strip());
        return matcher.matches()
                ? Optional.of(new Line(
                        matcher.group(1).strip(),
                        matcher.group(2).strip(),
                        number(matcher.group(3)),
                        number(matcher.group(4)),
                        number(matcher.group(5))))
                : Optional.empty();
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replace(',', '.'));
    }
}
