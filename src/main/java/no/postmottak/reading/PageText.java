package no.postmottak.reading;

import java.util.Optional;
import java.util.OptionalInt;
import no.postmottak.likeness.TextPrint;
import no.postmottak.vault.VaultKey;

/**
 * The words of a page, kept in the vault as UTF-8, where they came from, how sure recognition was, in percent, and the print
 * they are compared by.
 */
public record PageText(VaultKey key, int characters, Origin origin, OptionalInt sureness, Optional<TextPrint> print) {

    /** Words of which nobody kept how sure they are, and that are compared with none. */
    public PageText(VaultKey key, int characters, Origin origin) {
        this(key, characters, origin, OptionalInt.empty(), Optional.empty());
    }

    public PageText {
        if (sureness.isPresent() && (sureness.getAsInt() < 0 || sureness.getAsInt() > 100)) {
            throw new IllegalArgumentException("recognition is sure by 0 to 100 percent");
        }
    }

    /** Written as text in the file, or recognised in a picture and so possibly wrong. */
    public enum Origin {
        WRITTEN,
        RECOGNISED
    }
}
