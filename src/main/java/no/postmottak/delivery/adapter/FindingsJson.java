package no.postmottak.delivery.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.admission.Finding;
import no.postmottak.admission.Outcome;
import no.postmottak.admission.RequirementName;
import no.postmottak.admission.StatedDeadline;
import no.postmottak.deadline.Deadline;
import no.postmottak.deadline.DeadlineWords;
import no.postmottak.deadline.Language;
import no.postmottak.delivery.Envelopes.Contents;
import no.postmottak.filing.Filing;
import no.postmottak.submission.SubmissionForm;
import no.postmottak.submission.SubmissionKind;

/** What the officer gets besides the documents: the form as typed, what was seen, and what it came to, with evidence. */
record FindingsJson(
        Head submission,
        SubmissionForm form,
        List<SeenDocument> documents,
        List<Concluded> findings,
        Optional<CountedDeadline> deadline,
        List<Entry> filedOn,
        Routing routedTo) {

    static final String NAME = "findings.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
            .build();

    /** Which submission, and when it came. */
    record Head(String reference, SubmissionKind kind, Optional<Instant> sentAt, Instant receivedAt) {}

    /** One finding with its evidence. */
    record Concluded(
            RequirementName requirement, Outcome outcome, String evidence, Map<String, String> values, String source) {

        static Concluded of(Finding finding) {
            return new Concluded(
                    finding.requirement(),
                    finding.outcome(),
                    finding.evidence().code(),
                    finding.evidence().values(),
                    finding.source());
        }
    }

    /** The deadline held against, with its sum in words; two last days where nobody knows the day it started. */
    record CountedDeadline(
            String term,
            LocalDate firstDay,
            LocalDate nominalLastDay,
            LocalDate lastDay,
            Optional<LocalDate> lastDayAtMost,
            String explanation) {

        static CountedDeadline of(StatedDeadline stated) {
            var words = new DeadlineWords(Language.NB);
            return switch (stated) {
                case StatedDeadline.Known known -> of(known.deadline(), Optional.empty(), words.tell(known.deadline()));
                case StatedDeadline.Between between ->
                    of(
                            between.bounds().earliest(),
                            Optional.of(between.bounds().latest().lastDay()),
                            words.tell(between.bounds()));
                case StatedDeadline.Hours hours -> of(hours, words.tell(hours.deadline()));
            };
        }

        private static CountedDeadline of(StatedDeadline.Hours hours, String explanation) {
            var last = hours.earliestLastDay();
            var atMost = LocalDate.ofInstant(hours.deadline().withoutHolidays(), Deadline.ZONE);
            return new CountedDeadline(
                    "DUBLIN_STAY_REQUEST", hours.earliestStart(), last, last, Optional.of(atMost), explanation);
        }

        private static CountedDeadline of(Deadline first, Optional<LocalDate> atMost, String explanation) {
            return new CountedDeadline(
                    first.term().name(),
                    first.firstDay(),
                    first.nominalLastDay(),
                    first.lastDay(),
                    atMost,
                    explanation);
        }
    }

    /** A journal entry on a case. */
    record Entry(UUID caseFile, String number, Instant filedAt) {

        static Entry of(Filing filing) {
            return new Entry(filing.caseFile().value(), filing.number().toString(), filing.filedAt());
        }
    }

    /** Which row of the table sent it here, and why. */
    record Routing(String authority, String rule, String reason) {}

    static byte[] of(Contents contents, EnvelopeSettings settings) {
        var submission = contents.submission();
        var weighed = contents.assessment().withTheCase();
        var arrival = submission.arrival();
        var routed = contents.routedTo();
        var json = new FindingsJson(
                new Head(submission.reference().code(), submission.kind(), arrival.sentAt(), arrival.receivedAt()),
                submission.form(),
                PackedDocument.of(contents).stream()
                        .map(packed -> SeenDocument.of(packed, settings.judge()))
                        .toList(),
                contents.assessment().seenByOfficers().stream()
                        .map(Concluded::of)
                        .toList(),
                weighed.deadline().map(CountedDeadline::of),
                contents.onCase().filings().stream().map(Entry::of).toList(),
                new Routing(routed.authority().code(), routed.rule(), routed.reason()));
        return json.bytes();
    }

    private byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException unwritable) {
            // the cause may quote what people wrote
            throw new IllegalStateException("findings cannot be written as JSON");
        }
    }
}
