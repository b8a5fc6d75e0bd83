package no.postmottak.letters;

/** The numbers of the demo cases the letters are about, with what the case file must hold for the expectations to be true. */
public final class DemoCases {

    /** Amina Yusuf; UDI decided 2026-03-10, notified 2026-03-12; with UDI; lawyer Kari Lund. */
    public static final String AMINA_YUSUF = "190000000108";
    /** Oleksandr Kovalenko; UDI decided 2026-10-26, notified 2026-10-30; forwarded to UNE. */
    public static final String OLEKSANDR_KOVALENKO = "190000000202";
    /** Selam Tesfay; Oslo police district decided 2026-10-28, notified 2026-11-02; with the police. */
    public static final String SELAM_TESFAY = "190000000307";
    /** Omar Haddad; the embassy in Ankara decided 2026-10-27, notified 2026-11-03; with the embassy. */
    public static final String OMAR_HADDAD = "190000000401";
    /** Leyla Demir; UDI decided 2026-11-03, notified 2026-11-05; with UDI. */
    public static final String LEYLA_DEMIR = "190000000506";
    /** Baran Demir, the same decision as Leyla. */
    public static final String BARAN_DEMIR = "190000000600";
    /** Ingá Somma; UDI decided 2026-11-04, notified 2026-11-06; with UDI. */
    public static final String INGA_SOMMA = "190000000705";
    /** Daniel Mensah; UDI changed its decision after appeal 2026-11-09, notified 2026-11-11; with UDI; lawyer Kari Lund. */
    public static final String DANIEL_MENSAH = "190000000810";
    /** Thi Lan Nguyen; UDI decided 2025-12-01, notified 2025-12-04; with UDI. */
    public static final String THI_LAN_NGUYEN = "190000000904";
    /** Olena Tkachenko; UDI decided 2026-10-29, and when she was notified is not recorded; with UDI. */
    public static final String OLENA_TKACHENKO = "190000001010";

    /** Mariam Said; UDI decided 2026-05-11; UNE upheld it 2026-09-14, notified 2026-09-17; with UNE. */
    public static final String MARIAM_SAID = "190000001104";

    /** Sound, but no case has it. */
    public static final String NOBODY = "190000002404";
    /** The number of Amina Yusuf with one digit typed wrongly, so that the check digits do not fit. */
    public static final String MISTYPED = "190000000109";

    private DemoCases() {}
}
