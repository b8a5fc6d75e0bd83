package no.postmottak.web.login.demo;

import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.PersonId;
import no.postmottak.web.WebRole;
import no.postmottak.web.login.Grant;

/** Somebody invented who can log in by one click; the numbers are synthetic, with eighty added to the month. */
public enum DemoPerson {
    AMINA("Amina Yusuf", "14839140240", WebRole.PERSON, "", "Søker / applicant"),
    KARI("Kari Lund", "02917931081", WebRole.LAWYER, "", "Advokat / lawyer"),
    UDI_OFFICER("Hanne Vik", "23868422181", WebRole.OFFICER, "UDI", "Saksbehandler i UDI / officer at UDI"),
    UDI_COLLEAGUE("Nils Rud", "14907530001", WebRole.OFFICER, "UDI", "Saksbehandler i UDI / officer at UDI"),
    UNE_OFFICER("Per Dahl", "09817214425", WebRole.OFFICER, "UNE", "Saksbehandler i UNE / officer at UNE"),
    POLICE_OFFICER(
            "Siri Moe",
            "17888835059",
            WebRole.OFFICER,
            "POLICE:oslo",
            "Saksbehandler i Oslo politidistrikt / officer at Oslo police district"),
    EMBASSY_OFFICER(
            "Jon Aas",
            "30858126890",
            WebRole.OFFICER,
            "MISSION:ankara",
            "Saksbehandler ved ambassaden i Ankara / officer at the embassy in Ankara"),
    MAIL_ROOM("Liv Berg", "05926911882", WebRole.MAIL_ROOM, "", "Postrom / mail room"),
    OPERATOR("Ola Nes", "11849341563", WebRole.OPERATOR, "", "Drift / operator");

    private final String fullName;
    private final String number;
    private final WebRole role;
    private final String authority;
    private final String task;

    DemoPerson(String fullName, String number, WebRole role, String authority, String task) {
        this.fullName = fullName;
        this.number = number;
        this.role = role;
        this.authority = authority;
        this.task = task;
    }

    public PersonId person() {
        return new PersonId(number);
    }

    public String fullName() {
        return fullName;
    }

    /** What they do, in Norwegian and English. */
    public String task() {
        return task;
    }

    /** The level of assurance they all log in with. */
    public static String acr() {
        return "idporten-loa-high";
    }

    /** What configuration would grant them; nothing for somebody who is only a person. */
    public Optional<Grant> grant() {
        return role == WebRole.PERSON
                ? Optional.empty()
                : Optional.of(new Grant(new Grant.Holder.Person(number), role, Authority.parse(authority)));
    }
}
