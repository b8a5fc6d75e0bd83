package no.postmottak.app.configuration;

import jakarta.validation.Validation;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Holds what was read from a file against the constraints its record declares. */
final class Constraints {

    private Constraints() {}

    /** The value itself, when it keeps them all; the message names each key that does not, after the given words. */
    static <T> T held(T value, String before) {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            var violations = factory.getValidator().validate(value);
            if (!violations.isEmpty()) {
                throw new BadConfiguration(violations.stream()
                        .map(each -> before + kebab(each.getPropertyPath().toString()) + " " + each.getMessage())
                        .sorted()
                        .collect(Collectors.joining("; ")));
            }
            return value;
        }
    }

    private static String kebab(String path) {
        return path.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
