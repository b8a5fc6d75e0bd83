package no.postmottak.deadline;

/** Where a rule about deadlines is written [rettskilde]. */
public enum LegalSource {
    /** The Public Administration Act of 1967 [forvaltningsloven]. */
    FVL_1967,
    /** The Public Administration Act of 2025 [ny forvaltningslov]. */
    FVL_2025,
    /** The Courts of Justice Act [domstolloven]. */
    COURTS_ACT,
    /** The Regulation on electronic administration [eForvaltningsforskriften]. */
    EFORV,
    /** Guidance published by the Directorate of Immigration [veiledning fra UDI]. */
    UDI_GUIDANCE,
    /** Guidance published by the Immigration Appeals Board [veiledning fra UNE]. */
    UNE_GUIDANCE
}
