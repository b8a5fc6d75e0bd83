package no.postmottak.vault;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The random 128-bit name of an object in the vault, which says nothing of what it holds. */
public record VaultKey(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public VaultKey {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("a vault key is 32 small hexadecimal digits");
        }
    }

    /** Reads a key as it is written in a database or a file name. */
    public static Optional<VaultKey> parse(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new VaultKey(written)) : Optional.empty();
    }

    public static VaultKey draw(SecureRandom random) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return new VaultKey(HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return hex;
    }
}
