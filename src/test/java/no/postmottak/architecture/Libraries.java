package no.postmottak.architecture;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The table of which library may be imported where: a library that is not in it is imported nowhere. */
final class Libraries {

    /** What the language itself brings, and annotations that do nothing by themselves. */
    private static final Set<String> EVERYWHERE =
            Set.of("java.", "javax.crypto.", "org.jspecify.annotations.", "jakarta.validation.");

    private static final Set<String> WITH_A_LIBRARY_ANYWAY = Set.of("org.slf4j.", "javax.", "org.xml.sax.", "org.w3c.");

    /** Places by room, by wing ({@code *.adapter}), or by both. */
    private static final Map<String, Set<String>> PLACES = Map.ofEntries(
            entry("org.apache.camel.", Set.of("gateway", "app")),
            entry("org.apache.activemq.", Set.of("gateway", "app")),
            entry("org.springframework.", Set.of("gateway", "app")),
            entry("jakarta.jms.", Set.of("gateway", "app")),
            entry("io.javalin.", Set.of("web", "app")),
            entry("org.eclipse.jetty.", Set.of("web", "app")),
            entry("jakarta.servlet.", Set.of("web", "app")),
            entry("org.apache.commons.fileupload2.", Set.of("web")),
            entry("gg.jte.", Set.of("web", "app")),
            entry("no.nav.security.mock.", Set.of("web.login.demo")),
            entry("okhttp3.", Set.of("web.login.demo")),
            entry("io.micrometer.", Set.of("web", "app")),
            entry("picocli.", Set.of("app")),
            entry("ch.qos.logback.", Set.of("app")),
            entry("org.hibernate.validator.", Set.of("web", "app")),
            entry("org.jdbi.", Set.of("*.adapter")),
            entry("com.zaxxer.hikari.", Set.of("store.adapter")),
            entry("org.flywaydb.", Set.of("store.adapter")),
            entry("io.zonky.", Set.of("store.adapter")),
            entry("org.postgresql.", Set.of("store.adapter")),
            entry("com.fasterxml.jackson.", Set.of("*.adapter", "*.worker", "web", "app")),
            entry("com.nimbusds.", Set.of("submission.adapter", "delivery.adapter", "journal.adapter", "web", "app")),
            entry("org.bouncycastle.", Set.of("keys.adapter", "delivery.adapter", "delivery.demo", "signature.worker")),
            entry("org.apache.sshd.", Set.of("delivery.adapter")),
            entry("jakarta.mail.", Set.of("notice.adapter", "notice.demo")),
            entry("org.eclipse.angus.", Set.of("notice.adapter", "notice.demo")),
            entry("org.jsmpp.", Set.of("notice.adapter", "notice.demo")),
            entry("com.icegreen.greenmail.", Set.of("notice.demo")),
            entry("com.google.i18n.phonenumbers.", Set.of("notice.adapter")),
            entry("de.focus_shift.", Set.of("deadline.adapter")),
            entry("org.apache.tika.", Set.of("reading.worker")),
            entry("org.jsoup.", Set.of("reading.worker")),
            entry("com.google.zxing.", Set.of("reading.worker")),
            entry("com.drew.", Set.of("reading.worker")),
            entry("opennlp.", Set.of("reading.worker")),
            entry("org.apache.pdfbox.", Set.of("*.worker")),
            entry("org.verapdf.", Set.of("reading.worker")),
            entry("org.apache.commons.io.", Set.of("*.worker")),
            entry("jakarta.xml.bind.", Set.of("signature.worker")),
            entry("eu.europa.esig.", Set.of("signature.worker", "signature.adapter")));

    private Libraries() {}

    /** Whether the type is part of the platform, or its library has a row for this place; where all is built, any. */
    static boolean mayImport(Place from, String type) {
        if (starts(EVERYWHERE, type) || (!from.isDomain() && starts(WITH_A_LIBRARY_ANYWAY, type))) {
            return true;
        }
        return PLACES.entrySet().stream()
                .filter(row -> type.startsWith(row.getKey()))
                .flatMap(row -> row.getValue().stream())
                .anyMatch(place -> from.room().equals("app")
                        || Stream.of(from.room(), "*." + from.kind(), from.toString())
                                .anyMatch(place::equals));
    }

    private static boolean starts(Set<String> packages, String type) {
        return packages.stream().anyMatch(type::startsWith);
    }
}
