package no.postmottak.web.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language the pages are written in [målform og språk], under its own name and in its own direction. */
public enum PageLanguage {
    NB("nb", "Bokmål", Direction.LTR),
    NN("nn", "Nynorsk", Direction.LTR),
    EN("en", "English", Direction.LTR);

    private final String tag;
    private final String ownName;
    private final Direction direction;

    PageLanguage(String tag, String ownName, Direction direction) {
        this.tag = tag;
        this.ownName = ownName;
        this.direction = direction;
    }

    /** Which way the lines run. */
    public enum Direction {
        LTR,
        RTL;

        /** As HTML writes it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Optional<PageLanguage> parse(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    public String tag() {
        return tag;
    }

    /** What its readers call it. */
    public String ownName() {
        return ownName;
    }

    public Direction direction() {
        return direction;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
