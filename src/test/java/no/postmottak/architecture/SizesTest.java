package no.postmottak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.postmottak.architecture.JavaSources.Measure;
import no.postmottak.architecture.JavaSources.Shape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds files, methods, parameters and record components against the sizes that fit on one screen. */
final class SizesTest {

    private static final int LINES_OF_A_FILE = 200;
    private static final int LINES_OF_A_METHOD = 25;
    private static final int PARAMETERS = 4;
    private static final int COMPONENTS = 7;

    // what is too large now; these lists may shrink and never grow
    private static final List<String> LONG_FILES = List.of("BackOffice.java", "FrontDoor.java");
    private static final List<String> LONG_METHODS = List.of("EnglishProblems.title", "Gateway.build", "Metrics.of");
    private static final List<String> GREEDY_METHODS =
            List.of("ElectronicEvidence.evidence", "LoginOffice.open", "DemoPerson.<init>");

    private static List<Measure> measures = List.of();

    @BeforeAll
    static void measure() throws IOException {
        measures = JavaSources.measured(Path.of("src", "main", "java"));
    }

    @Test
    void somethingWasMeasuredAtAll() {
        assertThat(measures).hasSizeGreaterThan(1000);
        assertThat(measures).extracting(Measure::shape).contains(Shape.FILE, Shape.METHOD, Shape.RECORD);
    }

    @Test
    void noFileIsLongerThanAFewScreens() {
        assertThat(offenders(Shape.FILE, measure -> measure.lines() > LINES_OF_A_FILE))
                .isSubsetOf(LONG_FILES);
    }

    @Test
    void noMethodIsLongerThanAScreen() {
        assertThat(offenders(Shape.METHOD, measure -> measure.lines() > LINES_OF_A_METHOD))
                .isSubsetOf(LONG_METHODS);
    }

    @Test
    void noMethodTakesMoreThanFourParameters() {
        assertThat(offenders(Shape.METHOD, measure -> measure.parameters() > PARAMETERS))
                .isSubsetOf(GREEDY_METHODS);
    }

    @Test
    void noRecordHasMoreThanSevenComponents() {
        assertThat(offenders(Shape.RECORD, measure -> measure.parameters() > COMPONENTS))
                .isEmpty();
    }

    private static List<String> offenders(Shape shape, java.util.function.Predicate<Measure> tooLarge) {
        return measures.stream()
                .filter(measure -> measure.shape() == shape)
                .filter(tooLarge)
                .map(Measure::name)
                .toList();
    }
}
