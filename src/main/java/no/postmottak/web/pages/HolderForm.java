package no.postmottak.web.pages;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.NationalNumber;
import no.postmottak.mandate.Identified;
import no.postmottak.notice.EmailAddress;
import no.postmottak.web.words.PageLanguage;

/** The form in which an officer writes down who the holder of a mandate is: what was typed, or what is wrong with it. */
record HolderForm(Optional<Identified> holder, List<FieldError> errors) {

    private static final int LONGEST_MOBILE = 20;

    HolderForm {
        errors = List.copyOf(errors);
    }

    static HolderForm read(Context ctx) {
        var person = NationalNumber.parse(Forms.text(ctx, "holderNumber"));
        var email = typed(ctx, "holderEmail");
        var mobile = typed(ctx, "holderMobile");
        var errors = new ArrayList<FieldError>();
        if (person.isEmpty()) {
            errors.add(new FieldError("holderNumber", "error.national-number"));
        }
        if (email.filter(address -> EmailAddress.parse(address).isEmpty()).isPresent()) {
            errors.add(new FieldError("holderEmail", "error.email"));
        }
        if (mobile.filter(number -> number.length() > LONGEST_MOBILE || !number.matches("[+0-9 ]+"))
                .isPresent()) {
            errors.add(new FieldError("holderMobile", "error.mobile"));
        }
        return errors.isEmpty()
                ? new HolderForm(person.map(known -> new Identified(known, email, mobile, language(ctx))), errors)
                : new HolderForm(Optional.empty(), errors);
    }

    private static Optional<String> typed(Context ctx, String field) {
        return Optional.of(Forms.text(ctx, field)).filter(typed -> !typed.isEmpty());
    }

    /** One of those there are; any other word is Norwegian bokmål. */
    private static String language(Context ctx) {
        var typed = Forms.text(ctx, "holderLanguage");
        return PageLanguage.parse(typed).orElse(PageLanguage.NB).tag();
    }

    @Override
    public String toString() {
        return "form withheld";
    }
}
