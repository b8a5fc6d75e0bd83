package no.postmottak.routing;

import no.postmottak.casefile.Authority;

/** Who hears the appeal of a body's decision [klageinstans]: UNE for UDI, UDI for the police, NPIS and missions. */
final class AppealBody {

    private AppealBody() {}

    static Authority of(Authority decidedBy) {
        return switch (decidedBy.kind()) {
            case UDI, UNE -> Authority.UNE;
            case NPIS, POLICE, MISSION -> Authority.UDI;
        };
    }
}
