package no.postmottak.letters;

/** Who the sender says they are, and how they want to hear back. */
public record SenderIntent(String role, String name, String email, String mobile, String language) {

    static final SenderIntent AMINA =
            new SenderIntent("APPLICANT", "Amina Yusuf", "amina.yusuf@example.com", "+4790000108", "nb");
    static final SenderIntent KARI_LUND =
            new SenderIntent("LAWYER", "Kari Lund", "kari.lund@example.com", "+4790000999", "nb");
    static final SenderIntent OLEKSANDR =
            new SenderIntent("APPLICANT", "Oleksandr Kovalenko", "o.kovalenko@example.com", "+4790000202", "nn");
    static final SenderIntent SELAM =
            new SenderIntent("APPLICANT", "Selam Tesfay", "selam.tesfay@example.com", "+4790000307", "en");
    static final SenderIntent OMAR =
            new SenderIntent("APPLICANT", "Omar Haddad", "omar.haddad@example.com", "+905550000401", "en");
    static final SenderIntent LEYLA =
            new SenderIntent("APPLICANT", "Leyla Demir", "leyla.demir@example.com", "+4790000506", "nn");
    static final SenderIntent BARAN =
            new SenderIntent("APPLICANT", "Baran Demir", "baran.demir@example.com", "+4790000600", "nb");
    static final SenderIntent INGA =
            new SenderIntent("APPLICANT", "Ingá Somma", "inga.somma@example.com", "+4790000705", "nb");
    static final SenderIntent DANIEL =
            new SenderIntent("APPLICANT", "Daniel Mensah", "daniel.mensah@example.com", "+4790000810", "en");
    static final SenderIntent LAN =
            new SenderIntent("APPLICANT", "Thi Lan Nguyen", "lan.nguyen@example.com", "+4790000904", "en");
    static final SenderIntent OLENA =
            new SenderIntent("APPLICANT", "Olena Tkachenko", "olena.tkachenko@example.com", "+4790001010", "nb");
    static final SenderIntent MARIAM =
            new SenderIntent("APPLICANT", "Mariam Said", "mariam.said@example.com", "+4790001104", "en");
}
