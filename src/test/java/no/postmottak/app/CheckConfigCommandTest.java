package no.postmottak.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckConfigCommandTest {

    @TempDir
    Path folder;

    private record Answer(int code, String out, String err) {}

    @BeforeEach
    void copy() throws IOException {
        for (var name : new String[] {"postmottak.yaml", "demo.yaml"}) {
            Files.copy(Path.of("config", name), folder.resolve(name));
        }
    }

    @Test
    void aConfigurationThatCanBeUsedIsToldWithItsOriginsAndWithoutItsValues() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), "out: {sms-from: Qwerty}\n");

        var answer = check("demo", "mine");

        assertThat(answer.code()).isZero();
        assertThat(answer.out().lines())
                .contains("out.sms-from  from mine.yaml", "web.port  from postmottak.yaml")
                .endsWith("the configuration can be used");
        assertThat(answer.out()).doesNotContain("Qwerty", "8080");
    }

    @Test
    void whatNoActGivesMustBeChosen() {
        assertThat(check())
                .isEqualTo(new Answer(
                        1, "", "postmottak: the setting desks.correction-days must be set: no act gives a number\n"));
    }

    @Test
    void aSettingThatDoesNotExistIsOneLine() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), "web: {prot: 80}\n");

        assertThat(check("demo", "mine"))
                .isEqualTo(new Answer(1, "", "postmottak: there is no setting web.prot; did you mean port?\n"));
    }

    @Test
    void aRuleFileThatIsWrongIsOneLineThatNamesIt() throws IOException {
        var rules = Files.createDirectories(folder.resolve("rules"));
        try (var shipped = Files.list(Path.of("config"))) {
            for (var file : shipped.filter(Files::isRegularFile).toList()) {
                Files.copy(file, rules.resolve(file.getFileName()));
            }
        }
        Files.writeString(rules.resolve("requirements.yaml"), "APPEAL: [{requirement: DEADLINE}]\n");
        Files.writeString(folder.resolve("mine.yaml"), "files: {config: " + rules + "}\n");

        var answer = check("demo", "mine");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .isEqualTo("postmottak: " + rules.resolve("requirements.yaml") + ": APPEAL: DEADLINE has no source\n");
    }

    private Answer check(String... profiles) {
        var arguments = new java.util.ArrayList<>(java.util.List.of("check-config", "--config", folder.toString()));
        for (var profile : profiles) {
            arguments.add("--profile");
            arguments.add(profile);
        }
        var out = new StringWriter();
        var err = new StringWriter();
        var code = Postmottak.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments.toArray(String[]::new));
        return new Answer(code, out.toString(), err.toString());
    }
}
