package no.postmottak.app.configuration;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.stream.Collectors;

/** A value that does not fit its key: which key, and why, without the library's own terms where they tell nothing. */
record Misfit(JsonMappingException failure) {

    String key() {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    String why() {
        var told = failure.getOriginalMessage();
        if (failure.getCause() instanceof IllegalArgumentException wrong && wrong.getMessage() != null) {
            return wrong.getMessage();
        }
        if (failure instanceof MismatchedInputException && told.startsWith("Missing creator property")) {
            return "it is missing";
        }
        return told.lines().findFirst().orElse("it does not fit");
    }
}
