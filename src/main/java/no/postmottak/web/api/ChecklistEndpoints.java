package no.postmottak.web.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.postmottak.checklist.CaseType;
import no.postmottak.checklist.Checklists;
import no.postmottak.checklist.DocumentAnswer;
import no.postmottak.checklist.ExpectedDocument;
import no.postmottak.submission.Role;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Json;

/** The checklists, for systems that ask their own users. */
public final class ChecklistEndpoints implements Endpoints {

    private final Checklists checklists;

    public ChecklistEndpoints(Checklists checklists) {
        this.checklists = checklists;
    }

    /** All lists, with the number of their version and the answers there are. */
    private record All(int version, List<DocumentAnswer> answers, Map<SubmissionKind, List<Expected>> kinds) {}

    /** One document; without roles or types of case it is expected of everybody. */
    private record Expected(
            String document, Map<String, String> text, Set<Role> roles, Set<CaseType> caseTypes, String source) {}

    @Override
    public List<Endpoint> all() {
        return List.of(Endpoint.get("/api/v1/checklists", Access.ANYONE, this::lists));
    }

    private void lists(Context ctx) {
        var kinds = new LinkedHashMap<SubmissionKind, List<Expected>>();
        for (var kind : SubmissionKind.values()) {
            kinds.put(
                    kind,
                    checklists.of(kind).stream()
                            .map(ChecklistEndpoints::expected)
                            .toList());
        }
        Json.answer(ctx, new All(checklists.version(), List.of(DocumentAnswer.values()), kinds));
    }

    private static Expected expected(ExpectedDocument document) {
        var text = document.texts().entrySet().stream()
                .collect(Collectors.toMap(
                        words -> words.getKey().name().toLowerCase(java.util.Locale.ROOT),
                        Map.Entry::getValue,
                        (one, other) -> one,
                        TreeMap::new));
        var audience = document.audience();
        return new Expected(document.code(), text, audience.roles(), audience.caseTypes(), document.source());
    }
}
