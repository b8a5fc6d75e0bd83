package no.postmottak.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Holds what came in against the rules written on its record, and refuses by code and field, never by quoting it. */
public final class InputRules {

    private static final Validator VALIDATOR = validator();

    private InputRules() {}

    /** The same value, if it keeps its rules. */
    public static <T> T held(T input) {
        VALIDATOR.validate(input).stream()
                .min(Comparator.comparing(broken -> broken.getPropertyPath().toString()))
                .ifPresent(broken -> {
                    throw new Refused(problem(broken));
                });
        return input;
    }

    private static Problem problem(ConstraintViolation<?> broken) {
        var problem = Problem.of(code(broken)).at(broken.getPropertyPath().toString());
        return broken.getConstraintDescriptor().getAnnotation() instanceof Size size
                ? problem.limitedTo(size.max())
                : problem;
    }

    private static ProblemCode code(ConstraintViolation<?> broken) {
        var value = broken.getInvalidValue();
        if (!(broken.getConstraintDescriptor().getAnnotation() instanceof Size size)) {
            return ProblemCode.INVALID_VALUE;
        }
        if ((value instanceof Collection<?> many && many.size() > size.max())
                || (value instanceof Map<?, ?> map && map.size() > size.max())) {
            return ProblemCode.TOO_MANY_VALUES;
        }
        return value instanceof String text && text.length() > size.max()
                ? ProblemCode.TEXT_TOO_LONG
                : ProblemCode.INVALID_VALUE;
    }

    // the factory lives as long as the program
    @SuppressWarnings("resource")
    private static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
