package no.postmottak.notice;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What every template must keep to, whoever wrote it: known keys and values, no links, plain letters. */
final class TemplateRules {

    private static final Set<String> VALUES = Set.of("reference", "domain");
    private static final Pattern VALUE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern LINK = Pattern.compile("(?i)https?:|www\\.|mailto:|<[a-z/]");
    private static final Pattern ODD_LETTER =
            Pattern.compile("[\\p{Cntrl}&&[^\\n]]|\\p{Cf}|[\u00A0\u202F\u2013\u2014\u2018\u2019]");

    private TemplateRules() {}

    static void check(String file, Map<String, String> templates) {
        var unknown = new TreeSet<>(templates.keySet());
        unknown.removeAll(NoticeTemplate.allKeys());
        var missing = new TreeSet<>(NoticeTemplate.allKeys());
        missing.removeAll(templates.keySet());
        if (!unknown.isEmpty() || !missing.isEmpty()) {
            throw new IllegalStateException(file + " has unknown templates " + unknown + " and lacks " + missing);
        }
        templates.forEach((key, text) -> checkText(file + " " + key, text));
    }

    private static void checkText(String name, String text) {
        VALUE.matcher(text).results().map(value -> value.group(1)).forEach(value -> {
            if (!VALUES.contains(value)) {
                throw new IllegalStateException(name + " has an unknown value {" + value + "}");
            }
        });
        if (LINK.matcher(text).find()) {
            throw new IllegalStateException(name + " has a link: people learn from us that we never send one");
        }
        if (ODD_LETTER.matcher(text).find() || (name.endsWith(".subject") && text.contains("\n"))) {
            throw new IllegalStateException(name + " has a letter that does not fit an SMS or a subject line");
        }
    }
}
