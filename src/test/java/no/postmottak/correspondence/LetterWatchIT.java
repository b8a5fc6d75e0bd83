package no.postmottak.correspondence;

import static no.postmottak.correspondence.PostRoom.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.PersonId;
import no.postmottak.journal.Event;
import no.postmottak.store.adapter.JdbiTransactions;
import no.postmottak.store.adapter.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterWatchIT {

    private static final Duration A_WEEK = Duration.ofDays(7);

    @TempDir
    Path folder;

    private final PersonId amina = PostRoom.person();
    private final List<LetterNotice> toldAgain = new ArrayList<>();
    private PostRoom room;
    private LetterId letter;

    @BeforeEach
    void post() {
        room = new PostRoom(folder);
        var number = room.caseOf(List.of(applicant(Optional.empty(), Optional.of(amina))), List.of());
        letter = ((Posted.InSecureInbox) room.post.post(room.decision(number, "Yes."))).letter();
    }

    @Test
    void aLetterNobodyOpenedForAWeekIsToldOfOnceMore() {
        look(PostRoom.NOW.plus(A_WEEK), true);
        var tooSoon = mine();
        look(PostRoom.NOW.plus(A_WEEK).plusSeconds(1), true);
        look(PostRoom.NOW.plus(A_WEEK).plusSeconds(2), true);

        assertThat(tooSoon).isEmpty();
        assertThat(mine()).singleElement().satisfies(notice -> {
            assertThat(notice.turn()).isEqualTo(LetterNotice.Turn.SECOND);
            assertThat(notice.contact()).isEqualTo(PostRoom.contact("amina@example.org"));
        });
        assertThat(told()).containsExactly("again");
    }

    @Test
    void aLetterThatWasOpenedIsNotToldOfAgain() {
        room.post.open(letter, amina);

        look(PostRoom.NOW.plus(A_WEEK).plusSeconds(1), true);

        assertThat(mine()).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void whereNobodyCanBeToldThatIsWrittenDown() {
        look(PostRoom.NOW.plus(A_WEEK).plusSeconds(1), false);

        assertThat(mine()).isEmpty();
        assertThat(told()).containsExactly("no contact");
    }

    @Test
    void aContactThatHasGrownTooOldIsNotUsed() {
        look(PostRoom.NOW.plus(Duration.ofDays(600)), true);

        assertThat(mine()).isEmpty();
        assertThat(told()).containsExactly("no contact");
    }

    private void look(Instant now, boolean reaches) {
        new LetterWatch(
                        room.desk,
                        new JdbiTransactions(TestDatabase.shared().jdbi()),
                        new PostRoom.Telling(reaches, toldAgain::add),
                        new LetterWatch.Patience(A_WEEK, Clock.fixed(now, ZoneOffset.UTC)))
                .look();
    }

    /** Other tests leave letters unopened in the same database. */
    private List<LetterNotice> mine() {
        return toldAgain.stream()
                .filter(notice -> notice.letter().equals(letter))
                .toList();
    }

    private List<String> told() {
        return room.desk.journal().of(letter.value()).stream()
                .filter(entry -> entry.event() == Event.LETTER_LEFT_UNOPENED)
                .map(entry -> entry.details().getOrDefault("told", ""))
                .toList();
    }
}
