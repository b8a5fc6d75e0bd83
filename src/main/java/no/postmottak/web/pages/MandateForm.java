package no.postmottak.web.pages;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.Mandate;
import no.postmottak.casefile.Representative;
import no.postmottak.mandate.Granted;

/** The form in which an officer enters a power of attorney: what was typed, or what is wrong with it. */
record MandateForm(Optional<Granted> granted, List<FieldError> errors) {

    private static final int LONGEST_NAME = 500;

    MandateForm {
        errors = List.copyOf(errors);
    }

    static MandateForm read(Context ctx) {
        var errors = new ArrayList<FieldError>();
        var kind = kind(ctx, errors);
        var holder = name(ctx, "holder", errors);
        var grantor = name(ctx, "grantor", errors);
        var term = term(ctx, errors);
        if (!errors.isEmpty() || term.isEmpty()) {
            return new MandateForm(Optional.empty(), errors);
        }
        var isSender = Forms.text(ctx, "holderIsSender").equals("yes");
        var scope = Optional.of(Forms.text(ctx, "scope")).filter(typed -> !typed.isEmpty());
        var granted = new Granted(kind, holder, isSender, grantor, scope, term.get());
        return new MandateForm(Optional.of(granted), errors);
    }

    private static Representative.Kind kind(Context ctx, List<FieldError> errors) {
        var typed = Forms.text(ctx, "mandateKind");
        var kind = Arrays.stream(Representative.Kind.values())
                .filter(each -> each.name().equals(typed))
                .findFirst();
        if (kind.isEmpty()) {
            errors.add(new FieldError("mandateKind", "error.kind"));
        }
        return kind.orElse(Representative.Kind.HOLDER_OF_POWER_OF_ATTORNEY);
    }

    private static String name(Context ctx, String field, List<FieldError> errors) {
        var typed = Forms.text(ctx, field);
        if (typed.isEmpty() || typed.length() > LONGEST_NAME) {
            errors.add(new FieldError(field, "error.name"));
        }
        return typed;
    }

    private static Optional<Mandate.Term> term(Context ctx, List<FieldError> errors) {
        var from = Days.parse(Forms.text(ctx, "from"));
        var typedUntil = Forms.text(ctx, "until");
        var until = Days.parse(typedUntil);
        if (from.isEmpty()) {
            errors.add(new FieldError("from", "error.day"));
            return Optional.empty();
        }
        if (!typedUntil.isEmpty()
                && until.filter(last -> !last.isBefore(from.get())).isEmpty()) {
            errors.add(new FieldError("until", "error.day"));
            return Optional.empty();
        }
        return Optional.of(new Mandate.Term(from.get(), until));
    }

    @Override
    public String toString() {
        return "form withheld";
    }
}
