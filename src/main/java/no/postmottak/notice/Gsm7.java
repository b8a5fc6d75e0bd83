package no.postmottak.notice;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** The default alphabet of SMS (3GPP TS 23.038), one septet in each byte as SMPP carries it; it holds æ, ø and å. */
public final class Gsm7 {

    private static final int ESCAPE = 0x1B;
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final byte[] EXTENDED_CODES = {0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};

    private Gsm7() {}

    /** The septets of a text; nothing when it has a letter that the alphabet lacks. */
    public static Optional<byte[]> encode(String text) {
        var septets = new ByteArrayOutputStream(text.length());
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            var basic = BASIC.indexOf(letter);
            var extended = EXTENDED.indexOf(letter);
            if (letter != ESCAPE && basic >= 0) {
                septets.write(basic);
            } else if (extended >= 0) {
                septets.write(ESCAPE);
                septets.write(EXTENDED_CODES[extended]);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(septets.toByteArray());
    }

    /** The text of septets, with U+FFFD where there is no such letter. */
    public static String decode(byte[] septets) {
        var text = new StringBuilder(septets.length);
        for (var i = 0; i < septets.length; i++) {
            if (septets[i] == ESCAPE && i + 1 < septets.length) {
                i++;
                text.append(extended(septets[i]));
            } else {
                text.append(septets[i] < 0 || septets[i] == ESCAPE ? '\uFFFD' : BASIC.charAt(septets[i]));
            }
        }
        return text.toString();
    }

    private static char extended(byte code) {
        for (var i = 0; i < EXTENDED_CODES.length; i++) {
            if (EXTENDED_CODES[i] == code) {
                return EXTENDED.charAt(i);
            }
        }
        return '\uFFFD';
    }
}
