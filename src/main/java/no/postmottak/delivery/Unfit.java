package no.postmottak.delivery;

import java.util.Set;
import java.util.stream.Collectors;

/** Why nothing is sealed to a certificate. */
public enum Unfit {
    NOT_YET_VALID,
    EXPIRED,
    REVOKED,
    /** The list of revoked certificates is missing, too old, or not the issuer's. */
    REVOCATION_UNKNOWN,
    OTHER_ORGANISATION,
    /** Not an RSA key of at least 2048 bits that may encrypt keys. */
    KEY_UNSUITABLE;

    /** All of them in one line, for journal and alarm. */
    public static String told(Set<Unfit> reasons) {
        return reasons.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }
}
