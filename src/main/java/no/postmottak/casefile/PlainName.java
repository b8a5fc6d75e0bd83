package no.postmottak.casefile;

import java.text.Normalizer;
import java.util.Locale;

/** A person's name as names are compared [navn til sammenligning]: without case, accents and extra blanks. */
public record PlainName(String text) {

    public PlainName {
        text = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return "name withheld";
    }
}
