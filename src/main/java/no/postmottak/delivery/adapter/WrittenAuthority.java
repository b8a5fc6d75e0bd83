package no.postmottak.delivery.adapter;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Agreement;
import no.postmottak.delivery.Authorities;
import no.postmottak.delivery.Channel;
import no.postmottak.delivery.EnvelopeSeal;
import no.postmottak.keys.PublishedKey;
import org.jspecify.annotations.Nullable;

/** One authority as it is written in the list; where a sample comes from is for the reader of the file. */
record WrittenAuthority(
        @Nullable String code,
        @Nullable Map<String, String> names,
        @Nullable String organisationNumber,
        @Nullable List<Map<String, Object>> receiptKeys,
        @Nullable String sample,
        @Nullable WrittenSeal seal,
        @Nullable WrittenAgreement delivery) {

    private static final Pattern ORGANISATION_NUMBER = Pattern.compile("[0-9]{9}");
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    Authorities.Listed listed(Path folder) {
        var keys = receiptKeys == null ? List.<Map<String, Object>>of() : receiptKeys;
        return new Authorities.Listed(
                authority(),
                checkedNames(),
                checkedNumber(),
                keys.stream().map(this::publicKey).toList(),
                sample != null,
                sealed(folder),
                delivery == null ? Agreement.usual() : agreed(delivery, folder));
    }

    private Agreement agreed(WrittenAgreement written, Path folder) {
        var agreement = written.agreement(folder, seal != null);
        if (agreement.channel() instanceof Channel.EFormidling && organisationNumber == null) {
            throw wrong("is reached over eFormidling by its organisation-number, so it needs one");
        }
        return agreement;
    }

    private Optional<EnvelopeSeal> sealed(Path folder) {
        if (seal != null && organisationNumber == null) {
            throw wrong("has certificates, so it needs the organisation-number they must be issued to");
        }
        return Optional.ofNullable(seal).map(written -> written.seal(folder));
    }

    private Authority authority() {
        return Optional.ofNullable(code)
                .flatMap(Authority::parse)
                .filter(parsed -> parsed.code().equals(code))
                .orElseThrow(() -> wrong("is not a code such as UDI, POLICE:oslo or MISSION:ankara"));
    }

    private Map<String, String> checkedNames() {
        if (names == null || !names.keySet().containsAll(LANGUAGES) || names.size() != LANGUAGES.size()) {
            throw wrong("needs its names in nb, nn and en");
        }
        return names;
    }

    private Optional<String> checkedNumber() {
        if (organisationNumber != null
                && !ORGANISATION_NUMBER.matcher(organisationNumber).matches()) {
            throw wrong("has an organisation number that is not nine digits");
        }
        return Optional.ofNullable(organisationNumber);
    }

    private PublishedKey publicKey(Map<String, Object> jwk) {
        try {
            var key = ECKey.parse(jwk);
            if (key.isPrivate()) {
                throw wrong("has a private key among its receipt keys; only public ones belong here");
            }
            if (!Curve.P_256.equals(key.getCurve())) {
                throw wrong("has a receipt key that is not on the curve P-256");
            }
            return named(key);
        } catch (ParseException | JOSEException unreadable) {
            throw wrong("has a receipt key that is no public JSON Web Key");
        }
    }

    private static PublishedKey named(ECKey key) throws JOSEException {
        var thumbprinted = PublishedKey.of(key.toECPublicKey());
        return key.getKeyID() == null ? thumbprinted : new PublishedKey(key.getKeyID(), thumbprinted.publicKey());
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("authority \"" + code + "\" " + what);
    }
}
