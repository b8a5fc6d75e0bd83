package no.postmottak.routing;

import no.postmottak.submission.Residence;

/** Which police district [politidistrikt] a residence lies in, if it lies in one. */
public interface PoliceDistricts {

    Home homeOf(Residence residence);
}
