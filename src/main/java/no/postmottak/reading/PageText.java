package no.postmottak.reading;

import java.util.OptionalInt;
import no.postmottak.vault.VaultKey;

/** The words of a page, kept in the vault as UTF-8, where they came from, and how sure recognition was, in percent. */
public record PageText(VaultKey key, int characters, Origin origin, OptionalInt sureness) {

    /** Words of which nobody kept how sure they are. */
    public PageText(VaultKey key, int characters, Origin origin) {
        this(key, characters, origin, OptionalInt.empty());
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
