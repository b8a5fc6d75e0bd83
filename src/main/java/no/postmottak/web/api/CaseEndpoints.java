package no.postmottak.web.api;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseRegister;
import no.postmottak.casefile.HeldDocuments;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.store.Transactions;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Json;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Takes;

/** Where authorities tell the gateway about their cases. */
public final class CaseEndpoints implements Endpoints {

    private final Shelf shelf;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    /** Where cases stand, and what authorities hold on them. */
    public record Shelf(CaseRegister register, HeldDocuments held) {}

    public CaseEndpoints(Shelf shelf, Transactions transactions, Journal journal, Clock clock) {
        this.shelf = shelf;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the gateway calls the case from now on. */
    private record Entered(UUID id, String caseNumber) {}

    @Override
    public List<Endpoint> all() {
        return List.of(Endpoint.put("/api/v1/cases", Access.AUTHORITY_SYSTEM, Takes.JSON, this::enter));
    }

    private void enter(Context ctx) {
        var asking = Acting.authority(ctx);
        var input = Json.read(ctx, CaseInput.class);
        var told = ToldCase.from(input);
        var held = ToldCase.held(input);
        var entered = transactions.inOne(() -> {
            var file = enter(told, asking);
            shelf.held().tell(file.id(), held);
            return file;
        });
        Json.answer(ctx, new Entered(entered.id().value(), entered.caseNumber()));
    }

    private CaseFile enter(CaseFile told, Authority asking) {
        var known = told.dufNumbers().stream()
                .flatMap(number -> shelf.register().byDufNumber(number).stream())
                .distinct()
                .toList();
        // a case that is known is told anew by those who have had a hand in it
        if (!known.stream().allMatch(file -> hasAHandIn(file, asking)) || !hasAHandIn(told, asking)) {
            throw new Refused(ProblemCode.NOT_ALLOWED);
        }
        var entered = shelf.register().enter(told);
        var details = Map.of("holder", entered.holder().code());
        journal.append(new Entry(entered.id().value(), Event.CASE_ENTERED, asking.code(), clock.instant(), details));
        return entered;
    }

    private static boolean hasAHandIn(CaseFile file, Authority asking) {
        return file.holder().equals(asking)
                || file.decisions().stream()
                        .anyMatch(decision -> decision.madeBy().equals(asking));
    }
}
