package no.postmottak.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.postmottak.casefile.Authority;
import no.postmottak.submission.SubmissionKind;

/** The conditions of a row: an empty one fits everything. */
public record When(
        Set<SubmissionKind> kinds,
        Set<Authority.Kind> decidedBy,
        Set<Authority.Kind> holder,
        Set<Stage> stage,
        Set<Home.Where> home,
        Set<Day> day) {

    public When {
        kinds = Set.copyOf(kinds);
        decidedBy = Set.copyOf(decidedBy);
        holder = Set.copyOf(holder);
        stage = Set.copyOf(stage);
        home = Set.copyOf(home);
        day = Set.copyOf(day);
    }

    /** Conditions on the kind of submission and who decided alone. */
    public static When kindAndHolder(Set<SubmissionKind> kinds, Set<Authority.Kind> holder) {
        return new When(kinds, Set.of(), holder, Set.of(), Set.of(), Set.of());
    }

    /** The conditions this question does not meet, in words. */
    List<String> mismatches(RoutingQuestion question) {
        var misses = new ArrayList<String>();
        mismatch("kind", kinds, Optional.of(question.kind())).ifPresent(misses::add);
        body("decided by", decidedBy, question.decidedBy()).ifPresent(misses::add);
        body("holder", holder, question.holder()).ifPresent(misses::add);
        mismatch("stage", stage, Optional.of(question.stage())).ifPresent(misses::add);
        mismatch("home", home, Optional.of(question.home().where())).ifPresent(misses::add);
        mismatch("day", day, Optional.of(question.day())).ifPresent(misses::add);
        return misses;
    }

    private static <T> Optional<String> mismatch(String what, Set<T> wanted, Optional<T> actual) {
        return wanted.isEmpty() || actual.filter(wanted::contains).isPresent()
                ? Optional.empty()
                : Optional.of(what + " is " + actual.map(Object::toString).orElse("not known"));
    }

    private static Optional<String> body(String what, Set<Authority.Kind> wanted, Optional<Authority> actual) {
        return wanted.isEmpty()
                        || actual.map(Authority::kind).filter(wanted::contains).isPresent()
                ? Optional.empty()
                : Optional.of(what + " is " + actual.map(Authority::code).orElse("not known"));
    }
}
