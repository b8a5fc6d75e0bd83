package no.postmottak.deadline.adapter;

import static no.postmottak.deadline.adapter.Written.required;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.postmottak.deadline.Citation;
import no.postmottak.deadline.Counting;
import no.postmottak.deadline.DecidingDate;
import no.postmottak.deadline.HourRule;
import no.postmottak.deadline.LegalRegime;
import no.postmottak.deadline.LegalRegimes;
import no.postmottak.deadline.SignatureRule;
import no.postmottak.deadline.StartedBy;
import no.postmottak.deadline.Term;
import no.postmottak.deadline.TermRule;
import org.jspecify.annotations.Nullable;

/** The file of legal regimes as it is written, key by key; a key nobody wrote is told only when it is asked for. */
record RegimesFile(
        @Nullable DecidingDate decidingDate,
        @Nullable Act current,
        @Nullable Act coming,
        @Nullable Hours dublin) {

    LegalRegimes regimes() {
        return new LegalRegimes(
                required(current, "current").regime("current"),
                required(coming, "coming").regime("coming"),
                required(decidingDate, "deciding-date"),
                required(dublin, "dublin").rule("dublin"));
    }

    /** One act as it is written. */
    record Act(
            LegalRegime.@Nullable Id id,
            @Nullable String commencement,
            @Nullable Days counting,
            @Nullable Signed appealSignature,
            @Nullable Map<StartedBy, List<String>> starts,
            @Nullable Map<Term, Row> terms) {

        LegalRegime regime(String path) {
            var rules = new EnumMap<Term, TermRule>(Term.class);
            required(terms, path + ".terms").forEach((term, row) -> rules.put(term, row.rule(path + ".terms." + term)));
            return new LegalRegime(
                    required(id, path + ".id"),
                    Written.commencement(path + ".commencement", required(commencement, path + ".commencement")),
                    required(counting, path + ".counting").counting(path + ".counting"),
                    required(appealSignature, path + ".appeal-signature").rule(path + ".appeal-signature"),
                    starts(path + ".starts"),
                    rules);
        }

        private Map<StartedBy, List<Citation>> starts(String path) {
            var cited = new EnumMap<StartedBy, List<Citation>>(StartedBy.class);
            required(starts, path).forEach((by, sources) -> cited.put(by, Written.citations(path + "." + by, sources)));
            return cited;
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

    /** Whether an appeal must be signed, as it is written. */
    record Signed(@Nullable Boolean asked, @Nullable List<String> sources) {

        SignatureRule rule(String path) {
            return new SignatureRule(
                    required(asked, path + ".asked"),
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

    /** A term of hours as it is written. */
    record Hours(
            @Nullable Integer hours,
            @Nullable List<String> sources,
            @Nullable List<String> leavingOut) {
        HourRule rule(String path) {
            return new HourRule(
                    required(hours, path + ".hours"),
                    Written.citations(path + ".sources", required(sources, path + ".sources")),
                    Written.citations(path + ".leaving-out", required(leavingOut, path + ".leaving-out")));
        }
    }
}
