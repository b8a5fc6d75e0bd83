package no.postmottak.casefile;

import java.util.regex.Pattern;

/** A document an authority has already, as when the police hold the passport: it need not be sent again. */
public record HeldDocument(String name, Authority by) {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z_]{1,39}");

    public HeldDocument {
        if (!isName(name)) {
            throw new IllegalArgumentException("a document is named in capitals, such as PASSPORT");
        }
    }

    public static boolean isName(String written) {
        return NAME.matcher(written).matches();
    }

    @Override
    public String toString() {
        return "held document withheld";
    }
}
