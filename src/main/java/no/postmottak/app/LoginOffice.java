package no.postmottak.app;

import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.postmottak.app.configuration.BadConfiguration;
import no.postmottak.app.configuration.Settings;
import no.postmottak.casefile.Authority;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Sessions;
import no.postmottak.web.Tokens;
import no.postmottak.web.WebRole;
import no.postmottak.web.login.CookieSessions;
import no.postmottak.web.login.Cookies;
import no.postmottak.web.login.FormTokens;
import no.postmottak.web.login.Grant;
import no.postmottak.web.login.Grants;
import no.postmottak.web.login.LoginEndpoints;
import no.postmottak.web.login.LoginSettings;
import no.postmottak.web.login.Logins;
import no.postmottak.web.login.SessionTimes;
import no.postmottak.web.login.adapter.NimbusIdentityProvider;
import no.postmottak.web.login.adapter.PostgresLoginAttempts;
import no.postmottak.web.login.adapter.PostgresSessions;
import no.postmottak.web.login.demo.DemoIssuer;
import no.postmottak.web.login.demo.DemoPerson;
import no.postmottak.web.login.demo.DemoSystem;
import no.postmottak.web.pages.Addresses;
import no.postmottak.web.token.SignedTokens;
import no.postmottak.web.token.TokenSettings;

/** Where people and systems show who they are: the issuers, the sessions, and the roles configuration grants. */
record LoginOffice(Sessions sessions, Tokens tokens, Cookies cookies, FormTokens forms, Optional<Endpoints> login) {

    static LoginOffice open(Settings settings, Foundations on, Registers registers, Closing closing, Clock clock) {
        var demo = demoIssuer(settings, closing);
        var cookies = new Cookies(settings.web().publicAddress());
        var forms = new FormTokens(cookies);
        var stored = new PostgresSessions(on.database().jdbi(), on.sealed());
        var access = new CookieSessions.Access(cookies, grants(settings), SessionTimes.USUAL);
        var sessions = new CookieSessions(stored, access, forms, clock);
        var login = demo.map(DemoIssuer::people)
                .or(() -> settings.access().login().issuer())
                .<Endpoints>map(issuer -> {
                    var provider = new NimbusIdentityProvider(loginSettings(issuer, settings));
                    var attempts = new PostgresLoginAttempts(on.database().jdbi(), on.sealed());
                    var book = new Logins.Book(attempts, stored, registers.journal());
                    return new LoginEndpoints(
                            new Logins(provider, book, SessionTimes.USUAL, clock),
                            sessions,
                            cookies,
                            Addresses::isOurs);
                });
        return new LoginOffice(sessions, tokens(settings, demo), cookies, forms, login);
    }

    private static Optional<DemoIssuer> demoIssuer(Settings settings, Closing closing) {
        if (!settings.access().demo().enabled()) {
            return Optional.empty();
        }
        var systems = settings.access().systems().organisations().entrySet().stream()
                .map(each -> new DemoSystem(clientId(each.getValue()), each.getKey()))
                .toList();
        return Optional.of(closing.with(DemoIssuer.start(
                settings.access().demo().issuerPort(),
                systems,
                settings.access().systems().audience())));
    }

    /** {@code POLICE:oslo} asks for tokens as {@code police-oslo}. */
    private static String clientId(String authority) {
        return authority.toLowerCase(java.util.Locale.ROOT).replace(':', '-');
    }

    private static LoginSettings loginSettings(URI issuer, Settings settings) {
        var login = settings.access().login();
        return new LoginSettings(
                issuer,
                login.clientId(),
                login.clientSecretFile(),
                settings.web().publicAddress(),
                Set.copyOf(login.acrValues()));
    }

    private static Tokens tokens(Settings settings, Optional<DemoIssuer> demo) {
        var systems = settings.access().systems();
        var issuer = demo.map(each -> each.systems().toString()).or(systems::issuer);
        var keys = demo.map(DemoIssuer::systemKeys).or(systems::keys);
        if (issuer.isEmpty() || keys.isEmpty()) {
            return Tokens.NONE;
        }
        return SignedTokens.of(new TokenSettings(
                issuer.get(),
                keys.get(),
                systems.audience(),
                authorities(systems.organisations()),
                scopes(systems.scopes())));
    }

    private static Map<String, Authority> authorities(Map<String, String> organisations) {
        return organisations.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> authority(each.getValue())));
    }

    private static Map<String, WebRole> scopes(Map<String, String> scopes) {
        return scopes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> role(each.getValue())));
    }

    private static Grants grants(Settings settings) {
        var demo = settings.access().demo().enabled()
                ? Arrays.stream(DemoPerson.values()).flatMap(person -> person.grant().stream())
                : Stream.<Grant>empty();
        List<Settings.GrantedTo> granted = settings.access().login().grants();
        return new Grants(
                Stream.concat(demo, granted.stream().map(LoginOffice::grant)).toList());
    }

    private static Grant grant(Settings.GrantedTo granted) {
        var holder = granted.person()
                .<Grant.Holder>map(Grant.Holder.Person::new)
                .or(() -> granted.group().map(Grant.Holder.Group::new))
                .orElseThrow(() -> new BadConfiguration("a grant in access.login.grants has no person and no group"));
        return new Grant(holder, role(granted.role()), granted.authority().map(LoginOffice::authority));
    }

    private static WebRole role(String written) {
        for (var role : WebRole.values()) {
            if (role.name().equals(written)) {
                return role;
            }
        }
        throw new BadConfiguration("the access settings name no role by " + written);
    }

    private static Authority authority(String written) {
        return Authority.parse(written)
                .orElseThrow(() -> new BadConfiguration("the access settings name no authority by " + written));
    }
}
