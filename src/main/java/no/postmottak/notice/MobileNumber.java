package no.postmottak.notice;

import java.util.regex.Pattern;

/** A mobile number as the world writes it, such as +4741234567 (E.164) [mobilnummer]. */
public record MobileNumber(String e164) implements Contact {

    private static final Pattern FORM = Pattern.compile("\\+[1-9][0-9]{6,14}");

    public MobileNumber {
        if (!isOne(e164)) {
            throw new IllegalArgumentException("a mobile number is a plus sign and seven to fifteen digits");
        }
    }

    static boolean isOne(String number) {
        return FORM.matcher(number).matches();
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public String toString() {
        return "mobile number withheld";
    }
}
