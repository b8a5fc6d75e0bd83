package no.postmottak.delivery.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.postmottak.delivery.Channel;
import no.postmottak.delivery.DeliveryId;

/** The cover of a message over eFormidling [standard business document], which is not sealed and so tells nobody anything. */
record BusinessDocument(Channel.EFormidling channel, String receiver, Instant now) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofDays(5);

    byte[] of(DeliveryId delivery) {
        var header = Map.of(
                "headerVersion", "1.0",
                "sender", party(channel.sender()),
                "receiver", party(receiver),
                "documentIdentification", identification(delivery),
                "businessScope", Map.of("scope", List.of(conversation(delivery))));
        try {
            return JSON.writeValueAsBytes(
                    Map.of("standardBusinessDocumentHeader", header, "arkivmelding", Map.of("sikkerhetsnivaa", 4)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a business document cannot be written", impossible);
        }
    }

    private static List<Map<String, Object>> party(String number) {
        return List.of(Map.of("identifier", Map.of("authority", "iso6523-actorid-upis", "value", "0192:" + number)));
    }

    private Map<String, Object> identification(DeliveryId delivery) {
        return Map.of(
                "standard", "urn:no:difi:arkivmelding:xsd::arkivmelding",
                "typeVersion", "1.0",
                "instanceIdentifier", delivery.toString(),
                "type", "arkivmelding",
                "creationDateAndTime", now.toString());
    }

    private Map<String, Object> conversation(DeliveryId delivery) {
        return Map.of(
                "type", "ConversationId",
                "instanceIdentifier", delivery.toString(),
                "identifier", channel.process(),
                "scopeInformation",
                        List.of(Map.of(
                                "expectedResponseDateTime", now.plus(PATIENCE).toString())));
    }
}
