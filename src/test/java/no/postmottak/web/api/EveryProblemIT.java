package no.postmottak.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.Callable;
import no.postmottak.web.ProblemCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryProblemIT {

    private EveryProblem problems;
    private Map<ProblemCode, Callable<HttpResponse<String>>> requests = Map.of();

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        problems = new EveryProblem(folder);
        requests = problems.requests();
    }

    @AfterAll
    void close() {
        problems.close();
    }

    @Test
    void forEveryProblemThereIsARequestThatEndsInIt() {
        assertThat(EnumSet.allOf(ProblemCode.class))
                .allSatisfy(code -> assertThat(requests).containsKey(code));
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemIsToldByItsCodeAndStatusAndWhatToDo(ProblemCode code) throws Exception {
        var answer = requests.getOrDefault(code, () -> {
                    throw new AssertionError("no request ends in " + code);
                })
                .call();

        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.statusCode()).isEqualTo(code.status());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var told = Edge.json(answer);
        assertThat(told.path("status").asInt()).isEqualTo(code.status());
        assertThat(told.path("title").asText()).isNotBlank();
        assertThat(told.path("whatToDo").asText()).isNotBlank();
        assertThat(told.path("requestId").asText()).hasSize(36);
        assertThat(answer.body()).doesNotContain("Amina", "Exception", "no.postmottak");
    }
}
