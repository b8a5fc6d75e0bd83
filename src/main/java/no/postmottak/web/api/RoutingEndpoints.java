package no.postmottak.web.api;

import io.javalin.http.Context;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import no.postmottak.routing.Confirm;
import no.postmottak.routing.Day;
import no.postmottak.routing.Home;
import no.postmottak.routing.RoutingQuestion;
import no.postmottak.routing.RoutingQuestions;
import no.postmottak.routing.RoutingTable;
import no.postmottak.routing.Stage;
import no.postmottak.submission.Residence;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Json;
import no.postmottak.web.Takes;

/** Which row of the routing table would hit, and why the others do not. */
public final class RoutingEndpoints implements Endpoints {

    private final RoutingTable table;
    private final RoutingQuestions questions;

    public RoutingEndpoints(RoutingTable table, RoutingQuestions questions) {
        this.table = table;
        this.questions = questions;
    }

    /** Everything the choice depends on, as it would stand on a submission and its case. */
    private record Question(
            @NotNull SubmissionKind kind,
            Optional<@Size(max = 60) String> decidedBy,
            Optional<@Size(max = 60) String> holder,
            Optional<Stage> stage,
            Optional<Day> day,
            Optional<@Valid Lives> residence) {}

    /** Where the applicant lives. */
    private record Lives(
            Optional<@Size(max = 200) String> municipality,
            Optional<@Size(max = 100) String> postcode,
            Optional<@Size(max = 200) String> country) {}

    /** The receiver, if any row fits, and every row in order. */
    private record Answer(
            Optional<Answers.Routed> routedTo,
            Optional<Confirm> confirm,
            Optional<String> district,
            List<RoutingTable.RowExplained> rows) {}

    @Override
    public List<Endpoint> all() {
        return List.of(Endpoint.post("/api/v1/routing/dry-run", Access.STAFF, Takes.JSON, this::dryRun));
    }

    private void dryRun(Context ctx) {
        var told = Json.read(ctx, Question.class);
        var question = question(told);
        var routed = table.route(question);
        Json.answer(
                ctx,
                new Answer(
                        routed.map(Answers::routedTo),
                        routed.flatMap(table::toConfirm),
                        question.home().district(),
                        table.dryRun(question)));
    }

    /** What is not told of stage and day follows from who has the case, on a working day. */
    private RoutingQuestion question(Question told) {
        var home = told.residence()
                .map(lives -> new Residence(lives.municipality(), lives.postcode(), lives.country()))
                .map(questions::homeOf)
                .orElse(Home.UNKNOWN);
        var usual = RoutingQuestion.of(
                told.kind(),
                told.decidedBy()
                        .map(code -> Acting.authority(code, "decidedBy"))
                        .map(questions::handling),
                told.holder().map(code -> Acting.authority(code, "holder")),
                home);
        return new RoutingQuestion(
                usual.kind(),
                usual.decidedBy(),
                usual.holder(),
                told.stage().orElse(usual.stage()),
                home,
                told.day().orElse(usual.day()));
    }
}
