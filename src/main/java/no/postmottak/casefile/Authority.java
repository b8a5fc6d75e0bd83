package no.postmottak.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A body that decides or receives: UDI, UNE, the Police Immigration Service, a police district or a mission [myndighet]. */
public record Authority(Kind kind, String unit) {

    // before the constants, whose constructor asks for it
    private static final Pattern UNIT = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    public static final Authority UDI = new Authority(Kind.UDI, "");
    public static final Authority UNE = new Authority(Kind.UNE, "");
    public static final Authority NPIS = new Authority(Kind.NPIS, "");

    /** What sort of body it is; police districts and missions [utenriksstasjon] are many and carry a unit. */
    public enum Kind {
        UDI,
        UNE,
        NPIS,
        POLICE,
        MISSION;

        boolean hasUnits() {
            return this == POLICE || this == MISSION;
        }
    }

    public Authority {
        if (kind.hasUnits() != UNIT.matcher(unit).matches()) {
            throw new IllegalArgumentException("police districts and missions have a unit, the others have none");
        }
    }

    public static Authority police(String district) {
        return new Authority(Kind.POLICE, district);
    }

    public static Authority mission(String id) {
        return new Authority(Kind.MISSION, id);
    }

    /** Reads {@code UDI}, {@code POLICE:oslo} or {@code MISSION:ankara}. */
    public static Optional<Authority> parse(String written) {
        var parts = written.strip().split(":", 2);
        var unit = parts.length == 2 ? parts[1].strip().toLowerCase(Locale.ROOT) : "";
        for (var kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(parts[0].strip())) {
                return kind.hasUnits() == UNIT.matcher(unit).matches()
                        ? Optional.of(new Authority(kind, kind.hasUnits() ? unit : ""))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The code of the contract, such as {@code POLICE:oslo}. */
    public String code() {
        return kind.hasUnits() ? kind.name() + ":" + unit : kind.name();
    }

    @Override
    public String toString() {
        return code();
    }
}
