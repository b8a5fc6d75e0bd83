package no.postmottak.notice;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address that is one plain address and nothing else [e-postadresse]; letters beyond ASCII only in the domain. */
public record EmailAddress(String address) implements Contact {

    private static final int LONGEST = 254;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile("(?=.{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+" + LABEL);

    public EmailAddress {
        if (!isOne(address)) {
            throw new IllegalArgumentException("an e-mail address is one name, an at sign and one domain");
        }
    }

    /** Reads an address as people type it: blanks around it, Norwegian letters in the domain. */
    public static Optional<EmailAddress> parse(String written) {
        var trimmed = written.strip();
        var at = trimmed.lastIndexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        return inAscii(trimmed.substring(at + 1))
                .map(domain -> trimmed.substring(0, at + 1) + domain)
                .filter(address ->
                        address.length() <= LONGEST && FORM.matcher(address).matches())
                .map(EmailAddress::new);
    }

    static boolean isOne(String address) {
        return address.length() <= LONGEST && FORM.matcher(address).matches();
    }

    private static Optional<String> inAscii(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES));
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public String toString() {
        return "e-mail address withheld";
    }
}
