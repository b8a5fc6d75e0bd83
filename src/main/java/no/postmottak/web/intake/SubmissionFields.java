package no.postmottak.web.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.postmottak.checklist.DocumentAnswers;

/** Reads the same form from the fields of a page. */
final class SubmissionFields {

    private static final String DETAIL = "details.";

    private static final String BILL = "expenses";

    private SubmissionFields() {}

    static SubmissionInput read(Fields fields) {
        return new SubmissionInput(
                fields.text("kind").orElse(""),
                new SubmissionInput.Claim(numbers(fields), fields.text("caseNumber"), decision(fields)),
                new SubmissionInput.From(
                        fields.text("senderRole").orElse(""),
                        fields.text("senderName").orElse(""),
                        fields.text("email"),
                        fields.text("mobile"),
                        fields.text("language").orElse("")),
                new SubmissionInput.Lives(fields.text("municipality"), fields.text("postcode"), fields.text("country")),
                fields.text("inReplyTo"),
                details(fields),
                fields.text("message"));
    }

    /** A family types several numbers, each in a field, on a line, or after a comma. */
    private static List<String> numbers(Fields fields) {
        return fields.texts("dufNumbers").stream()
                .flatMap(typed -> Arrays.stream(typed.split("[\\r\\n,;]+")))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private static Optional<SubmissionInput.About> decision(Fields fields) {
        var told = List.of(
                "decisionAuthority",
                "decisionMadeOn",
                "decisionReceivedOn",
                "receivedEarliest",
                "receivedLatest",
                "how");
        return told.stream().anyMatch(name -> fields.text(name).isPresent())
                ? Optional.of(new SubmissionInput.About(
                        fields.text("decisionAuthority").orElse(""),
                        fields.text("decisionMadeOn"),
                        fields.text("decisionReceivedOn"),
                        span(fields),
                        fields.text("how")))
                : Optional.empty();
    }

    private static Optional<SubmissionInput.Span> span(Fields fields) {
        var earliest = fields.text("receivedEarliest");
        var latest = fields.text("receivedLatest");
        return earliest.isPresent() || latest.isPresent()
                ? Optional.of(new SubmissionInput.Span(earliest.orElse(""), latest.orElse("")))
                : Optional.empty();
    }

    private static Map<String, String> details(Fields fields) {
        var details = new TreeMap<String, String>();
        for (var name : fields.names()) {
            if (name.startsWith(DETAIL)) {
                fields.text(name).ifPresent(value -> details.put(name.substring(DETAIL.length()), value));
            } else if (name.startsWith(DocumentAnswers.PREFIX)) {
                fields.text(name).ifPresent(value -> details.put(name, value));
            }
        }
        BillFields.lines(fields, Optional.ofNullable(details.get(BILL))).ifPresent(bill -> details.put(BILL, bill));
        return details;
    }
}
