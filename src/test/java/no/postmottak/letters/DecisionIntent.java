package no.postmottak.letters;

import java.util.Optional;

/** The decision the sender names: who made it, and the dates as typed, {@code yyyy-mm-dd}. */
public record DecisionIntent(String authority, Optional<String> madeOn, Optional<String> receivedOn) {

    static final DecisionIntent AMINAS = of("UDI", "2026-03-10", "2026-03-12");
    static final DecisionIntent SELAMS = of("POLICE:oslo", "2026-10-28", "2026-11-02");
    static final DecisionIntent OMARS = of("MISSION:ankara", "2026-10-27", "2026-11-03");
    static final DecisionIntent DEMIRS = of("UDI", "2026-11-03", "2026-11-05");
    static final DecisionIntent INGAS = of("UDI", "2026-11-04", "2026-11-06");
    static final DecisionIntent DANIELS = of("UDI", "2026-11-09", "2026-11-11");
    static final DecisionIntent LANS = of("UDI", "2025-12-01", "2025-12-04");

    static DecisionIntent of(String authority, String madeOn, String receivedOn) {
        return new DecisionIntent(authority, Optional.of(madeOn), Optional.of(receivedOn));
    }

    static DecisionIntent receivedSomeDay(String authority, String madeOn) {
        return new DecisionIntent(authority, Optional.of(madeOn), Optional.empty());
    }
}
