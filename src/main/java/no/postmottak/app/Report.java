package no.postmottak.app;

import java.util.List;
import no.postmottak.app.configuration.Settings;

/** What a gateway says of itself when it has started: which implementation of each part runs, without secrets. */
record Report(List<String> lines) {

    static Report of(Settings settings, Gateway.Parts parts) {
        var on = parts.ground().foundations();
        return new Report(List.of(
                "database: " + on.database().description(),
                "queue: " + on.broker().description(),
                "vault: encrypted files in " + settings.files().home().resolve("vault"),
                "reading: " + settings.desks().readers() + " workers, isolation "
                        + parts.workers().level(),
                "malware: " + malware(settings),
                "SMS and e-mail: " + (parts.demo().isPresent() ? "demonstration servers" : "servers outside"),
                "login: " + login(settings)));
    }

    private static String malware(Settings settings) {
        var malware = settings.storage().malware();
        return malware.clamd()
                .map(address -> "clamd at " + address + ", originals "
                        + (malware.sealUntilSearched()
                                ? "sealed until searched"
                                : "handed out before they are searched"))
                .orElse("no scanner, originals are handed out unsearched");
    }

    private static String login(Settings settings) {
        if (settings.access().demo().enabled()) {
            return "demonstration issuer with made-up people";
        }
        return settings.access()
                .login()
                .issuer()
                .map(issuer -> "OpenID Connect at " + issuer)
                .orElse("none, sending without login only");
    }
}
