package no.postmottak.routing;

import java.util.Optional;
import no.postmottak.submission.Residence;

/** Which police district [politidistrikt] a residence in Norway lies in. */
public interface PoliceDistricts {

    /** Empty when the residence is abroad, unknown or not to be made sense of. */
    Optional<String> districtOf(Residence residence);
}
