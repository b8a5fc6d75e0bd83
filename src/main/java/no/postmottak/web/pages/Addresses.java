package no.postmottak.web.pages;

import java.util.regex.Pattern;

/** Addresses a visitor may be sent to: paths of our own, with nothing a browser could read as another host. */
public final class Addresses {

    private static final Pattern OURS =
            Pattern.compile("/(?:[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+)*/?)?(?:\\?[A-Za-z0-9=&_-]*)?");

    private Addresses() {}

    public static boolean isOurs(String address) {
        return address.length() <= 200 && OURS.matcher(address).matches();
    }
}
