package no.postmottak.correspondence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** What keeps decisions out of e-mail and SMS, as rules over compiled classes. */
final class MailRules {

    static final ArchRule NOTICES_KNOW_NO_LETTER_NO_CASE_AND_NO_DOCUMENT = noClasses()
            .that()
            .resideInAPackage("no.postmottak.notice..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "no.postmottak.correspondence..",
                    "no.postmottak.casefile..",
                    "no.postmottak.vault..",
                    "no.postmottak.delivery..");

    static final ArchRule ONLY_ONE_PLACE_CAN_SPEAK_SMTP_OR_SMPP = noClasses()
            .that()
            .resideOutsideOfPackages("no.postmottak.notice.adapter..", "no.postmottak.notice.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.mail..",
                    "javax.mail..",
                    "com.sun.mail..",
                    "org.eclipse.angus..",
                    "org.jsmpp..",
                    "com.icegreen..",
                    "org.apache.camel.component.mail..",
                    "org.apache.camel.component.smpp..");

    static final ArchRule LETTERS_ARE_HANDLED_ONLY_BY_THE_POST_AND_THE_EDGE = noClasses()
            .that()
            .resideOutsideOfPackages("no.postmottak.correspondence..", "no.postmottak.web..", "no.postmottak.app..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Letter.class);

    private MailRules() {}
}
