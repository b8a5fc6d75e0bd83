package no.postmottak.routing;

import java.util.Map;
import no.postmottak.casefile.Authority;

/** Which mission handles the cases of which country, as somebody listed it on a day [knutepunkt]. */
public record Missions(String asOf, Map<String, String> hubByCountry) {

    public Missions {
        hubByCountry = Map.copyOf(hubByCountry);
    }

    /** The hub, where the mission is named by its country or is one whose cases a hub handles; else the same. */
    public Authority handling(Authority body) {
        var hub = body.kind() == Authority.Kind.MISSION ? hubByCountry.get(body.unit()) : null;
        return hub == null ? body : Authority.mission(hub);
    }
}
