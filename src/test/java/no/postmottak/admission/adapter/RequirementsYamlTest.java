package no.postmottak.admission.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.postmottak.admission.AskedByAct;
import no.postmottak.admission.Dossier;
import no.postmottak.admission.OfficersQuestion;
import no.postmottak.admission.Requirement;
import no.postmottak.admission.RequirementName;
import no.postmottak.admission.RequirementsByKind.Asked;
import no.postmottak.submission.SubmissionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementsYamlTest {

    private static final Path SHIPPED = Path.of("config", "requirements.yaml");

    /** Something that could ask each requirement there is. */
    private static final List<Requirement> KNOWN = Stream.<Requirement>concat(
                    Arrays.stream(RequirementName.values()).map(OfficersQuestion::new), Stream.of(new SignatureByAct()))
            .toList();

    /** Something that could ask for a signature where an act does. */
    private record SignatureByAct() implements AskedByAct {

        @Override
        public RequirementName name() {
            return RequirementName.SIGNATURE;
        }

        @Override
        public Answer holdAgainst(Dossier dossier) {
            return new OfficersQuestion(name()).holdAgainst(dossier);
        }
    }

    @TempDir
    Path folder;

    @Test
    void theShippedFileAsksSomethingOfEveryKindAndNamesItsSource() {
        var read = RequirementsYaml.read(SHIPPED, KNOWN);

        assertThat(SubmissionKind.values())
                .allSatisfy(kind -> assertThat(read.of(kind))
                        .as(kind.name())
                        .isNotEmpty()
                        .extracting(Asked::source)
                        .noneMatch(String::isBlank));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            APPEAL: [{requirement: DEADLINE}]                         | : APPEAL: DEADLINE has no source
            APPEAL: [{requirement: DEADLINE, source: ' '}]            | : APPEAL: DEADLINE has no source
            APPEAL: [{source: a law}]                                 | : APPEAL has a line without a requirement
            APPEAL: [null]                                            | : APPEAL has a line without a requirement
            APPEAL: [{requirement: HASTE, source: a law}]             | , APPEAL[0], requirement: Cannot deserialize
            APPEAL: [{requirement: DEADLINE, sauce: a law}]           | , APPEAL[0], sauce: Unrecognized field "sauce"
            APPEAL: DEADLINE                                          | , APPEAL: Cannot
            PETITION: []                                              | Cannot deserialize Map key of type
            APPEAL: []                                                | : no requirements are set for the kind SUPPORTING_DOCUMENTS
            '[1]'                                                     | , line 1: Cannot deserialize
            'null'                                                    | names no kind of submission
            'APPEAL: ['                                               | , line 1: while parsing
            '{APPEAL: [], APPEAL: []}'                                | Duplicate field 'APPEAL'
            """)
    void whatIsWrongIsSaidInOneLineWithFileAndKey(String yaml, String message) throws IOException {
        var file = Files.writeString(folder.resolve("requirements.yaml"), yaml + "\n");

        assertThatThrownBy(() -> RequirementsYaml.read(file, KNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(message)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void aRequirementThatNothingCanAskIsNamed() {
        var fewer = KNOWN.stream()
                .filter(requirement -> requirement.name() != RequirementName.SIGNATURE)
                .toList();

        assertThatThrownBy(() -> RequirementsYaml.read(SHIPPED, fewer))
                .hasMessage(SHIPPED + ": APPEAL: nothing is known that could ask SIGNATURE");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> RequirementsYaml.read(folder.resolve("nowhere.yaml"), KNOWN))
                .hasMessage("the requirements in " + folder.resolve("nowhere.yaml") + " cannot be read");
    }
}
