package no.postmottak.faults;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** What somebody on a demonstration case could send. */
public final class Appeals {

    /** A case of the demonstration that UDI decided and has now. */
    public static final String AMINA = "190000000108";

    private Appeals() {}

    /** The form of an appeal on UDI's decision in a case. */
    public static ObjectNode form(String dufNumber) {
        var form = JsonNodeFactory.instance.objectNode().put("kind", "APPEAL");
        form.putArray("dufNumbers").add(dufNumber);
        form.putObject("decision").put("authority", "UDI").put("receivedOn", "2026-11-12");
        form.putObject("sender")
                .put("role", "APPLICANT")
                .put("name", "Amina Yusuf")
                .put("mobile", "+4790000108")
                .put("language", "nb");
        return form;
    }

    /** A letter like no other: its number stands in it. */
    public static byte[] letter(int number) {
        return ("Klage på vedtak, brev nummer " + number + ".\nDUF-nummer 1900 000001 08.\n"
                        + "Jeg klager på vedtaket fra UDI og ber om at saken min blir vurdert på nytt.\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
