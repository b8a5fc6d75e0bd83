package no.postmottak.signature;

import java.util.List;

/** The trusted lists of states [tillitslister]: they name the issuers whose certificates for signatures are qualified. */
public interface TrustedLists {

    /** Fetches the lists anew; where one cannot be taken, what was taken from it before stays. */
    void refresh();

    /** How it stands with the list of each state that is asked for. */
    List<ListStanding> standing();
}
