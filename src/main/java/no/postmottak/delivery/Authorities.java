package no.postmottak.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.keys.PublishedKey;

/** The authorities the gateway can deliver to, what they are called and which keys they sign receipts with. */
public final class Authorities {

    private final Map<Authority, Listed> listed;

    public Authorities(List<Listed> listed) {
        this.listed = new LinkedHashMap<>();
        for (var each : listed) {
            if (this.listed.put(each.authority(), each) != null) {
                throw new IllegalArgumentException(each.authority() + " is listed twice");
            }
        }
    }

    /** One authority: its names by language, its number among organisations if known, and how it receives. */
    public record Listed(
            Authority authority,
            Map<String, String> names,
            Optional<String> organisationNumber,
            List<PublishedKey> receiptKeys,
            boolean isSample,
            Optional<EnvelopeSeal> seal,
            Agreement agreement) {

        public Listed {
            names = Map.copyOf(names);
            receiptKeys = List.copyOf(receiptKeys);
            if (!names.containsKey("nb")) {
                throw new IllegalArgumentException(authority + " has no name in nb");
            }
        }

        /** The same authority with a number and a seal of its own. */
        public Listed sealedBy(String number, EnvelopeSeal own) {
            return new Listed(
                    authority, names, Optional.of(number), receiptKeys, isSample, Optional.of(own), agreement);
        }

        /** The name in a language such as nb, nn or en; where there is none, the one in bokmål. */
        public String name(String language) {
            return names.getOrDefault(language, names.getOrDefault("nb", authority.code()));
        }
    }

    public boolean knows(Authority authority) {
        return listed.containsKey(authority);
    }

    /** What an authority is called; one that is not listed goes by its code. */
    public String nameOf(Authority authority, String language) {
        return find(authority).map(each -> each.name(language)).orElseGet(authority::code);
    }

    public Optional<Listed> find(Authority authority) {
        return Optional.ofNullable(listed.get(authority));
    }

    /** The keys this authority signs receipts with; none when it is not listed. */
    public List<PublishedKey> receiptKeysOf(Authority authority) {
        return find(authority).map(Listed::receiptKeys).orElse(List.of());
    }

    /** All of them, in the order of the list. */
    public List<Listed> all() {
        return List.copyOf(listed.values());
    }
}
