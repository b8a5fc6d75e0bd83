package no.postmottak.deadline.adapter;

import static no.postmottak.deadline.adapter.Written.required;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.postmottak.deadline.Counting;
import no.postmottak.deadline.DecidingDate;
import no.postmottak.deadline.LegalRegime;
import no.postmottak.deadline.LegalRegimes;
import no.postmottak.deadline.Term;
import no.postmottak.deadline.TermRule;
import org.jspecify.annotations.Nullable;

/** The file of legal regimes as it is written, key by key; a key nobody wrote is told only when it is asked for. */
record RegimesFile(
        @Nullable DecidingDate decidingDate,
        @Nullable Act current,
        @Nullable Act coming) {

    LegalRegimes regimes() {
        return new LegalRegimes(
                required(current, "current").regime("current"),
                required(coming, "coming").regime("coming"),
                required(decidingDate, "deciding-date"));
    }

    /** One act as it is written. */
    record Act(
            LegalRegime.@Nullable Id id,
            @Nullable String commencement,
            @Nullable Days counting,
            @Nullable Map<Term, Row> terms) {

        LegalRegime regime(String path) {
            var rules = new EnumMap<Term, TermRule>(Term.class);
            required(terms, path + ".terms").forEach((term, row) -> rules.put(term, row.rule(path + ".terms." + term)));
            return new LegalRegime(
                    required(id, path + ".id"),
                    Written.commencement(path + ".commencement", required(commencement, path + ".commencement")),
                    required(counting, path + ".counting").counting(path + ".counting"),
                    rules);
        }
    }

    /** How an act counts days, as it is written. */
    record Days(Counting.@Nullable Basis basis, @Nullable List<String> sources) {

        Counting counting(String path) {
            return new Counting(
                    required(basis, path + ".basis"),
                    Written.citations(path + ".sources", required(sources, path + ".sources")));
        }
    }

    /** One term as it is written. */
    record Row(@Nullable String length, @Nullable List<String> sources) {

        TermRule rule(String path) {
            return new TermRule(
                    Written.length(path + ".length", required(length, path + ".length")),
                    Written.citations(path + ".sources", required(sources, path + ".sources")));
        }
    }
}
