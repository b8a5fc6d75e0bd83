package no.postmottak.web.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.admission.Assessment;
import no.postmottak.reading.Facts;
import no.postmottak.submission.Submission;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Json;
import no.postmottak.web.Languages;
import no.postmottak.web.Takes;
import no.postmottak.web.intake.CheckDoor;
import no.postmottak.web.status.Shown;

/** What a submission would be told, without sending it: nothing is kept, and no case is looked at. */
public final class CheckEndpoints implements Endpoints {

    private final CheckDoor door;
    private final Shown shown;

    public CheckEndpoints(CheckDoor door, Shown shown) {
        this.door = door;
        this.shown = shown;
    }

    @Override
    public List<Endpoint> all() {
        return List.of(Endpoint.post("/api/v1/checks", Access.ANYONE, Takes.JSON_OR_PARTS, this::check));
    }

    private void check(Context ctx) {
        Json.answer(
                ctx,
                door.check(
                        ctx, (submission, facts, weighing) -> answer(submission, facts, weighing, Languages.of(ctx))));
    }

    private Map<String, Object> answer(
            Submission submission, Facts facts, Assessment.Weighing weighing, String language) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("kind", submission.kind());
        answer.put(
                "documents",
                shown.documents(submission, Optional.of(facts)).stream()
                        .map(Answers::document)
                        .toList());
        answer.put("deadline", weighing.deadline().map(deadline -> Shown.deadline(deadline, language)));
        answer.put("findings", Shown.findings(weighing));
        return answer;
    }
}
