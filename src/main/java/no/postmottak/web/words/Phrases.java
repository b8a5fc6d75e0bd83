package no.postmottak.web.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.postmottak.admission.Finding;
import no.postmottak.admission.Outcome;
import no.postmottak.admission.RequirementName;
import no.postmottak.casefile.Authority;
import no.postmottak.routing.RoutedTo;
import no.postmottak.signature.PageQuality;

/** Puts what the house knows into words: findings, authorities, languages, times and sizes. */
public record Phrases(Words words) {

    private static final Words ENGLISH = Words.of(PageLanguage.EN);
    private static final long KILO = 1024;
    private static final long MEGA = KILO * 1024;
    private static final long GIGA = MEGA * 1024;
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** The name of a value of a closed list, such as {@code state.RECEIVED}. */
    public String name(String list, Enum<?> value) {
        return words.say(list + "." + value.name());
    }

    public String finding(Finding finding) {
        var evidence = finding.evidence();
        return finding(finding.requirement(), finding.outcome(), evidence.code(), evidence.values());
    }

    /** The finding as one or two plain sentences. */
    public String finding(RequirementName requirement, Outcome outcome, String code, Map<String, String> values) {
        var key = String.join(".", "finding", requirement.name(), outcome.name(), code);
        var forAny = String.join(".", "finding", "any", outcome.name(), code);
        return words.sayIfKnown(key, valuesIn(values))
                .or(() -> words.sayIfKnown(forAny, valuesIn(values)))
                .orElseGet(() -> words.say("finding.other", code));
    }

    public String authority(Authority authority) {
        var unit = authority.unit();
        var named =
                words.sayIfKnown("unit." + authority.kind().name() + "." + unit).orElseGet(() -> capital(unit));
        return words.say("authority." + authority.kind().name(), named);
    }

    private static String capital(String unit) {
        return unit.isEmpty() ? "" : unit.substring(0, 1).toUpperCase(Locale.ROOT) + unit.substring(1);
    }

    /** The source of a requirement, with the laws and pages we know by the names they have in this language. */
    public String source(String source) {
        var told = source;
        for (var key : ENGLISH.keysUnder("source.")) {
            told = told.replace(ENGLISH.say(key), words.say(key));
        }
        // a section number stays on the line of its sign
        return told.replace("§ ", "§\u00A0");
    }

    /** Why a row of the routing table fits; empty when the table here gives another reason than the usual one. */
    public Optional<String> reason(RoutedTo routed) {
        var key = "route." + routed.rule();
        return ENGLISH.sayIfKnown(key).filter(routed.reason()::equals).flatMap(usual -> words.sayIfKnown(key));
    }

    /** A step and how it stands, such as {@code READ WAITING}. */
    public String errand(String standing) {
        var parts = standing.split(" ", 2);
        return words.say("step." + parts[0]) + ", " + words.say("errand." + parts[1]);
    }

    /** A language by its ISO 639 code. */
    public String language(String code) {
        return words.sayIfKnown("language." + code).orElseGet(() -> named(code));
    }

    /** What was found about the picture of a page, in few words. */
    public String flaws(Collection<PageQuality.Flaw> flaws) {
        return flaws.stream()
                .filter(PageQuality.Flaw::concernsTheSender)
                .sorted()
                .map(flaw -> name("flaw", flaw))
                .collect(Collectors.joining(", "));
    }

    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Day, clock to the second, and the zone in words: a receipt is read far away too. */
    public String at(Instant instant) {
        var oslo = instant.atZone(OSLO);
        return DATE.format(oslo) + " " + TIME.format(oslo) + " (" + words.say("app.time.zone") + ")";
    }

    public String shortly(Instant instant) {
        var oslo = instant.atZone(OSLO);
        return DATE.format(oslo) + " " + TIME.format(oslo).substring(0, 5);
    }

    /** As people's own machines show it: a megabyte is 1024 kilobytes, as limits are set. */
    public String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        if (bytes < MEGA) {
            return Math.round((double) bytes / KILO) + " kB";
        }
        return bytes < GIGA ? Math.round((double) bytes / MEGA) + " MB" : Math.round((double) bytes / GIGA) + " GB";
    }

    /** What stands in the places of the text, in their order; what a finding does not have is left empty. */
    private Object[] valuesIn(Map<String, String> values) {
        var first = Stream.of(
                        told(values, "language", this::language),
                        told(values, "why", this::reasonsUnread),
                        told(values, "flaws", this::advice),
                        told(values, "kind", kind -> named("letter-kind", kind)),
                        told(values, "things", things -> namedEach("thing", things)),
                        told(values, "body", this::body),
                        told(values, "document", number -> number))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
        var second = told(values, "hazards", hazards -> namedEach("hazard", hazards))
                .orElseGet(() -> firstOf(values, "phrases", "claimed", "clauses", "other"));
        var third = firstOf(values, "page", "found", "reference");
        var fourth = told(values, "day", day -> date(LocalDate.parse(day))).orElse("");
        return new Object[] {first, second, third, fourth};
    }

    private String body(String code) {
        return Authority.parse(code).map(this::authority).orElse(code);
    }

    private static String firstOf(Map<String, String> values, String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Stream.ofNullable(values.get(name)))
                .findFirst()
                .orElse("");
    }

    /** What is wrong with pictures of pages, and what to do about it, in a sentence each. */
    private String advice(String codes) {
        return Arrays.stream(codes.split(","))
                .map(code -> named("advice", code))
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> told(Map<String, String> values, String name, UnaryOperator<String> inWords) {
        return Optional.ofNullable(values.get(name)).map(inWords);
    }

    private String named(String list, String code) {
        return words.sayIfKnown(list + "." + code).orElse(code);
    }

    private String namedEach(String list, String codes) {
        return Arrays.stream(codes.split(",")).map(code -> named(list, code)).collect(Collectors.joining(", "));
    }

    private String reasonsUnread(String codes) {
        return namedEach("readability", codes);
    }

    private String named(String code) {
        var name =
                Locale.forLanguageTag(code).getDisplayLanguage(words.language().locale());
        return name.isBlank() || name.equals(code) ? words.say("language.other", code) : name;
    }
}
