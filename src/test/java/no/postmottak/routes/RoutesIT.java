package no.postmottak.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.postmottak.review.SetAside;
import no.postmottak.review.SetAsideReason;
import no.postmottak.submission.State;
import no.postmottak.submission.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sends errands down the very routes of routes/, over a real database, through every branch and failure. */
final class RoutesIT {

    private final MailRoom mailRoom = new MailRoom();

    @AfterEach
    void goHome() {
        mailRoom.close();
    }

    @ParameterizedTest
    @CsvSource({
        "READ, COPY WEIGH",
        "RECOGNISE, COPY WEIGH",
        "COPY, ''",
        "WEIGH, FILE NOTIFY",
        "FILE, ROUTE",
        "ROUTE, DELIVER",
        "DELIVER, NOTIFY",
        "NOTIFY, ''",
        "SEARCH, ''"
    })
    void whatIsDoneIsWrittenDownAndHandedOn(Step step, String next) throws Exception {
        var submission = mailRoom.submission();
        var errand = mailRoom.errand(submission, step);
        mailRoom.desk().enters(() -> mailRoom.moveTo(submission, State.FILED));

        try (var line = Line.open(beans(3))) {
            line.carries(errand);
        }

        var standing = mailRoom.errandsOf(submission.id());
        assertThat(mailRoom.standing(submission, step).state()).isEqualTo("DONE");
        standing.remove(step);
        assertThat(standing.keySet().stream().map(Step::name))
                .containsExactly(next.isEmpty() ? new String[0] : next.split(" "));
        assertThat(standing.values()).allMatch(each -> each.state().equals("WAITING") && each.isDue());
        assertThat(mailRoom.stateOf(submission)).isEqualTo(State.FILED);
        assertThat(mailRoom.setAside(submission)).isEmpty();
    }

    @Test
    void whatIsKnownIsWrittenDownBeforeTheNextDocumentIsRead() throws Exception {
        var submission = mailRoom.submission();
        var errand = mailRoom.errand(submission, Step.READ);
        mailRoom.desk().leavesDocuments();

        try (var line = Line.open(beans(3))) {
            line.carries(errand);
        }

        assertThat(mailRoom.errandsOf(submission.id()))
                .isEqualTo(Map.of(Step.READ, new MailRoom.Standing("WAITING", 0, true, "")));
    }

    @Test
    void picturesOfTextAreRecognisedBeforeAnythingElse() throws Exception {
        var submission = mailRoom.submission();
        var errand = mailRoom.errand(submission, Step.READ);
        mailRoom.desk().leavesPictures();

        try (var line = Line.open(beans(3))) {
            line.carries(errand);
        }

        assertThat(mailRoom.errandsOf(submission.id()).keySet()).containsExactly(Step.READ, Step.RECOGNISE);
        assertThat(mailRoom.standing(submission, Step.READ).state()).isEqualTo("DONE");
        assertThat(mailRoom.standing(submission, Step.RECOGNISE).isDue()).isTrue();
    }

    @Test
    void afterOneDocumentTheNextIsRecognisedWhenItsTurnComes() throws Exception {
        var submission = mailRoom.submission();
        var errand = mailRoom.errand(submission, Step.RECOGNISE);
        mailRoom.desk().leavesPictures();

        try (var line = Line.open(beans(3))) {
            line.carries(errand);
        }

        assertThat(mailRoom.errandsOf(submission.id()))
                .isEqualTo(Map.of(Step.RECOGNISE, new MailRoom.Standing("WAITING", 0, true, "")));
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void aMessageThatComesTwiceIsWorkedOnOnce(Step step) throws Exception {
        var errand = mailRoom.errand(mailRoom.submission(), step);

        try (var line = Line.open(beans(3))) {
            line.carries(errand);
            line.carries(errand);
        }

        assertThat(mailRoom.desk().visits()).isEqualTo(1);
    }

    @Test
    void anErrandInOtherHandsIsLeftThere() throws Exception {
        var submission = mailRoom.submission();
        var errand = mailRoom.errand(submission, Step.READ);

        try (var line = Line.open(beans(3))) {
            mailRoom.desk().sleeps(() -> line.carries(errand));
            line.carries(errand);
        }

        assertThat(mailRoom.desk().visits()).isEqualTo(1);
        assertThat(mailRoom.standing(submission, Step.READ).state()).isEqualTo("DONE");
    }

    @ParameterizedTest
    @CsvSource({"FILE, NUMBERS_DISAGREE", "ROUTE, NO_ROUTE"})
    void aQuestionGoesToAPersonWithWhatWasFoundOut(Step step, SetAsideReason reason) throws Exception {
        var submission = mailRoom.submission();
        var errand = mailRoom.errand(submission, step);
        var entries = new TreeMap<String, Integer>();
        mailRoom.desk().asks(reason, () -> entries.merge("entered", 1, Integer::sum));

        try (var line = Line.open(beans(3))) {
            line.carries(errand);
        }

        assertThat(mailRoom.errandsOf(submission.id()).keySet()).containsExactly(step);
        assertThat(mailRoom.standing(submission, step).state()).isEqualTo("DONE");
        assertThat(mailRoom.setAside(submission)).singleElement().satisfies(item -> {
            assertThat(item.isOpen()).isTrue();
            assertThat(item.cause()).isEqualTo(SetAside.Cause.of(step, reason, List.of("typed"), List.of("found")));
        });
        assertThat(mailRoom.stateOf(submission)).isEqualTo(State.SET_ASIDE);
        assertThat(entries).isEqualTo(Map.of("entered", 1));
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void whatFailsIsTriedAgainLaterAndSaysNobodysWords(Step step) throws Exception {
        var submission = mailRoom.submission();
        var errand = mailRoom.errand(submission, step);
        mailRoom.desk().fails();

        try (var line = Line.open(beans(3))) {
            line.carries(errand);
        }

        assertThat(mailRoom.errandsOf(submission.id()))
                .isEqualTo(Map.of(step, new MailRoom.Standing("WAITING", 1, false, "IllegalStateException")));
        assertThat(mailRoom.setAside(submission)).isEmpty();
        assertThat(mailRoom.stateOf(submission)).isEqualTo(State.RECEIVED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOTIFY", "COPY", "SEARCH"})
    void whenTriesAreUsedUpAPersonGetsIt(Step step) throws Exception {
        var submission = mailRoom.submission();
        var errand = mailRoom.errand(submission, step);
        mailRoom.desk().fails();

        try (var line = Line.open(beans(1))) {
            line.carries(errand);
        }

        assertThat(mailRoom.standing(submission, step).state()).isEqualTo("PARKED");
        assertThat(mailRoom.setAside(submission)).singleElement().satisfies(item -> {
            assertThat(item.cause().step()).isEqualTo(step);
            assertThat(item.cause().reason()).isEqualTo(SetAsideReason.STEP_FAILED);
            assertThat(item.cause().detail()).isEqualTo("IllegalStateException");
        });
        assertThat(mailRoom.stateOf(submission)).isEqualTo(State.SET_ASIDE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"NOTIFY", "COPY"})
    void aNoticeThatCannotBeSentAndACopyThatCannotBeMadeHoldNoSubmissionBack(Step step) throws Exception {
        var submission = mailRoom.submission();
        var errand = mailRoom.errand(submission, step);
        mailRoom.desk().fails();

        try (var line = Line.open(beans(1))) {
            line.carries(errand);
        }

        assertThat(mailRoom.standing(submission, step).state()).isEqualTo("PARKED");
        assertThat(mailRoom.setAside(submission)).isEmpty();
        assertThat(mailRoom.stateOf(submission)).isEqualTo(State.RECEIVED);
    }

    @Test
    void aScannerIsAskedAgainForeverAndHoldsNoSubmissionBack() throws Exception {
        var submission = mailRoom.submission();
        var errand = mailRoom.errand(submission, Step.SEARCH);
        mailRoom.desk().fails();

        try (var line = Line.open(beans(1))) {
            line.carries(errand);
        }

        assertThat(mailRoom.standing(submission, Step.SEARCH).state()).isEqualTo("WAITING");
        assertThat(mailRoom.setAside(submission)).isEmpty();
        assertThat(mailRoom.stateOf(submission)).isEqualTo(State.RECEIVED);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void aWorkerWhoLostItsLeaseWritesNothingDown(Step step) throws Exception {
        var submission = mailRoom.submission();
        var errand = mailRoom.errand(submission, step);
        mailRoom.desk().enters(() -> {
            mailRoom.moveTo(submission, State.DELIVERED);
            mailRoom.takeOver(errand);
        });

        try (var line = Line.open(beans(1))) {
            line.carries(errand);
        }

        assertThat(mailRoom.errandsOf(submission.id()).keySet()).containsExactly(step);
        assertThat(mailRoom.standing(submission, step).state()).isEqualTo("LEASED");
        assertThat(mailRoom.stateOf(submission)).isEqualTo(State.RECEIVED);
        assertThat(mailRoom.setAside(submission)).isEmpty();
    }

    @Test
    void aQuestionThatCannotBeWrittenDownIsAskedAgainLater() throws Exception {
        var submission = mailRoom.submission();
        var errand = mailRoom.errand(submission, Step.FILE);
        mailRoom.desk().asks(SetAsideReason.CASE_UNKNOWN, () -> {});

        try (var line = Line.open(mailRoomWithAJammedCupboard())) {
            line.carries(errand);
        }

        var standing = mailRoom.standing(submission, Step.FILE);
        assertThat(standing.state()).isEqualTo("WAITING");
        assertThat(standing.isDue()).isFalse();
        assertThat(mailRoom.setAside(submission)).isEmpty();
        assertThat(mailRoom.stateOf(submission)).isEqualTo(State.RECEIVED);
    }

    @Test
    void forgedMessagesAreNobodysErrands() throws Exception {
        var submission = mailRoom.submission();
        mailRoom.errand(submission, Step.READ);
        var id = submission.id().toString();

        try (var line = Line.open(beans(1))) {
            for (var forged : List.of(
                    "",
                    " ",
                    id,
                    id + " ",
                    id + " STEAL",
                    id + " read",
                    id + "  READ",
                    id + " READ ",
                    id + " READ WEIGH",
                    "READ " + id,
                    "${bean:errands?method=close} READ",
                    "1-1-1-1-1 READ",
                    UUID.randomUUID() + " READ")) {
                line.puts(Step.READ, forged);
            }
            line.putsNothing(Step.READ);
            line.puts(Step.READ, new byte[] {0, -1, 7});
            line.puts(Step.READ, Map.of("id", id));
        }

        assertThat(mailRoom.desk().visits()).isZero();
        assertThat(mailRoom.errandsOf(submission.id()))
                .isEqualTo(Map.of(Step.READ, new MailRoom.Standing("WAITING", 0, true, "")));
    }

    private Map<String, Object> beans(int tries) {
        return withATray(mailRoom.beans(tries));
    }

    private Map<String, Object> mailRoomWithAJammedCupboard() {
        return withATray(mailRoom.beans(3, JammedSetAsides::new));
    }

    private static Map<String, Object> withATray(Map<String, Object> beans) {
        beans.put("scan-desk", new ScanTray());
        return beans;
    }
}
