package no.postmottak.web.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import no.postmottak.checklist.DocumentAnswers;
import no.postmottak.web.Problem;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;

/** Reads the JSON of a submission: strict about being JSON, and about nothing else. */
final class SubmissionJson {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION);

    private SubmissionJson() {}

    static SubmissionInput read(byte[] bytes) {
        var root = object(bytes);
        return new SubmissionInput(
                text(root, "kind").orElse(""),
                claim(root),
                sender(root.path("sender")),
                residence(root.path("residence")),
                text(root, "inReplyTo"),
                details(root),
                text(root, "message"));
    }

    private static JsonNode object(byte[] bytes) {
        try {
            var root = JSON.readTree(bytes);
            if (root.isObject()) {
                return root;
            }
        } catch (IOException notJson) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static Refused unreadable() {
        return new Refused(Problem.of(ProblemCode.UNREADABLE_JSON).at("submission"));
    }

    private static SubmissionInput.Claim claim(JsonNode root) {
        var decision = root.path("decision");
        return new SubmissionInput.Claim(
                texts(root.path("dufNumbers")),
                text(root, "caseNumber"),
                isThere(decision) ? Optional.of(decision(decision)) : Optional.empty());
    }

    private static SubmissionInput.About decision(JsonNode node) {
        var between = node.path("receivedBetween");
        return new SubmissionInput.About(
                // a decision told as one word is the word for who made it
                node.isObject() ? text(node, "authority").orElse("") : written(node),
                text(node, "madeOn"),
                text(node, "receivedOn"),
                isThere(between) ? Optional.of(span(between)) : Optional.empty(),
                text(node, "how"));
    }

    private static SubmissionInput.Span span(JsonNode node) {
        var words = node.isArray() ? texts(node) : List.<String>of();
        return node.isArray()
                ? new SubmissionInput.Span(
                        words.isEmpty() ? "" : words.getFirst(), words.isEmpty() ? "" : words.getLast())
                : new SubmissionInput.Span(
                        text(node, "earliest").orElse(""), text(node, "latest").orElse(""));
    }

    private static SubmissionInput.From sender(JsonNode node) {
        return new SubmissionInput.From(
                text(node, "role").orElse(""),
                node.isValueNode() && isThere(node)
                        ? written(node)
                        : text(node, "name").orElse(""),
                text(node, "email"),
                text(node, "mobile"),
                text(node, "language").orElse(""));
    }

    private static SubmissionInput.Lives residence(JsonNode node) {
        return new SubmissionInput.Lives(
                node.isValueNode() && isThere(node) ? Optional.of(written(node)) : text(node, "municipality"),
                text(node, "postcode"),
                text(node, "country"));
    }

    /** The answers to the checklist lie among the details, each under its document's name. */
    private static Map<String, String> details(JsonNode root) {
        var details = new LinkedHashMap<>(plainDetails(root.path("details")));
        var checklist = root.path("checklist");
        if (checklist.isObject()) {
            checklist
                    .properties()
                    .forEach(entry -> details.put(DocumentAnswers.PREFIX + entry.getKey(), written(entry.getValue())));
        } else if (isThere(checklist)) {
            details.put("checklist", written(checklist));
        }
        return details;
    }

    private static Map<String, String> plainDetails(JsonNode node) {
        var details = new LinkedHashMap<String, String>();
        if (node.isObject()) {
            node.properties().forEach(entry -> details.put(entry.getKey(), written(entry.getValue())));
        } else if (isThere(node)) {
            details.put("details", written(node));
        }
        return details;
    }

    private static List<String> texts(JsonNode node) {
        if (!isThere(node)) {
            return List.of();
        }
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(SubmissionJson::written)
                        .toList()
                : List.of(written(node));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name)).filter(SubmissionJson::isThere).map(SubmissionJson::written);
    }

    private static boolean isThere(JsonNode node) {
        return !node.isMissingNode() && !node.isNull();
    }

    /** A number sent as a number, or a list where one word was meant, is kept the way it was written. */
    private static String written(JsonNode node) {
        return node.isValueNode() ? node.asText() : node.toString();
    }
}
