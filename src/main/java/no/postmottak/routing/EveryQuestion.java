package no.postmottak.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.postmottak.casefile.Authority;
import no.postmottak.submission.SubmissionKind;

/** Every question a table can tell from another: one body stands for all of its kind, and one district for all. */
final class EveryQuestion {

    private static final String SOMEWHERE = "somewhere";

    private EveryQuestion() {}

    static List<RoutingQuestion> asked() {
        var questions = new ArrayList<RoutingQuestion>();
        for (var kind : SubmissionKind.values()) {
            for (var decidedBy : bodies()) {
                for (var holder : bodies()) {
                    circumstances(kind, decidedBy, holder).forEach(questions::add);
                }
            }
        }
        return List.copyOf(questions);
    }

    static String told(RoutingQuestion question) {
        return question.kind() + ", decided by " + kind(question.decidedBy()) + ", holder " + kind(question.holder())
                + ", stage " + question.stage() + ", home " + question.home().where() + ", " + question.day();
    }

    private static Stream<RoutingQuestion> circumstances(
            SubmissionKind kind, Optional<Authority> decidedBy, Optional<Authority> holder) {
        return Stream.of(Stage.values())
                .flatMap(stage -> homes().flatMap(home -> Stream.of(Day.values())
                        .map(day -> new RoutingQuestion(kind, decidedBy, holder, stage, home, day))));
    }

    private static List<Optional<Authority>> bodies() {
        return List.of(
                Optional.empty(),
                Optional.of(Authority.UDI),
                Optional.of(Authority.UNE),
                Optional.of(Authority.NPIS),
                Optional.of(Authority.police(SOMEWHERE)),
                Optional.of(Authority.mission(SOMEWHERE)));
    }

    private static Stream<Home> homes() {
        return Stream.of(Home.in(SOMEWHERE), Home.SVALBARD, Home.ABROAD, Home.UNKNOWN);
    }

    private static String kind(Optional<Authority> body) {
        return body.map(known -> known.kind().name()).orElse("nobody known");
    }
}
