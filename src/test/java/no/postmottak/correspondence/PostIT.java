package no.postmottak.correspondence;

import static no.postmottak.casefile.Representative.Kind.HOLDER_OF_POWER_OF_ATTORNEY;
import static no.postmottak.casefile.Representative.Kind.LAWYER;
import static no.postmottak.correspondence.PostRoom.agent;
import static no.postmottak.correspondence.PostRoom.applicant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.Mandate;
import no.postmottak.casefile.MandatesInMemory;
import no.postmottak.casefile.Party;
import no.postmottak.casefile.PersonId;
import no.postmottak.casefile.Representative;
import no.postmottak.journal.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PostIT {

    private static final PersonId AMINA = PostRoom.person();
    private static final PersonId SISTER = PostRoom.person();
    private static final PersonId KARI = PostRoom.person();
    private static final PersonId OLA = PostRoom.person();

    @TempDir
    Path folder;

    private PostRoom room;
    private Post post;

    @BeforeEach
    void openTheRoom() {
        room = new PostRoom(folder);
        post = room.post;
    }

    static Stream<Arguments> addressees() {
        var amina = applicant(Optional.empty(), Optional.of(AMINA));
        var lawyer = agent(LAWYER, Optional.of(KARI));
        var holder = agent(HOLDER_OF_POWER_OF_ATTORNEY, Optional.of(OLA));
        return Stream.of(
                row("the lawyer comes first", List.of(amina), List.of(holder, lawyer), Optional.of(KARI)),
                row("then the holder", List.of(amina), List.of(holder), Optional.of(OLA)),
                row("then the applicant", List.of(amina), List.of(), Optional.of(AMINA)),
                row(
                        "a lawyer who cannot log in is not passed over",
                        List.of(amina),
                        List.of(agent(LAWYER, Optional.empty()), holder),
                        Optional.empty()),
                row(
                        "an applicant who cannot log in",
                        List.of(applicant(Optional.empty(), Optional.empty())),
                        List.of(),
                        Optional.empty()),
                row(
                        "two lawyers are a question",
                        List.of(amina),
                        List.of(lawyer, agent(LAWYER, Optional.of(OLA))),
                        Optional.empty()),
                row(
                        "two applicants are a question",
                        List.of(amina, applicant(Optional.empty(), Optional.of(SISTER))),
                        List.of(),
                        Optional.empty()),
                row("nobody at all", List.of(), List.of(), Optional.empty()));
    }

    @Test
    void aConfirmedPowerOfAttorneyTurnsDecisionsToItsHolderUntilItIsTakenBack() {
        var number = room.caseOf(List.of(applicant(Optional.empty(), Optional.of(AMINA))), List.of());
        var before = post.post(room.decision(number, "one"));
        var mandate = MandatesInMemory.held(
                room.desk.caseFiles().byDufNumber(number).orElseThrow().id(),
                agent(HOLDER_OF_POWER_OF_ATTORNEY, Optional.of(OLA)),
                new Mandate.Term(LocalDate.of(2026, 11, 1), Optional.empty()));

        room.mandates.enter(mandate);
        var meanwhile = post.post(room.decision(number, "two"));
        room.mandates.end(mandate.id(), new Mandate.Ended("officer-1", PostRoom.NOW, Mandate.Ended.Why.WITHDRAWN));
        var after = post.post(room.decision(number, "three"));

        assertThat(List.of(before, meanwhile, after))
                .extracting(posted -> ((Posted.InSecureInbox) posted).addressee())
                .containsExactly(
                        Addressee.Kind.APPLICANT, Addressee.Kind.HOLDER_OF_POWER_OF_ATTORNEY, Addressee.Kind.APPLICANT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addressees")
    void theRecordAloneSaysWhomALetterGoesTo(
            String why, List<Party> applicants, List<Representative> agents, Optional<PersonId> expected) {
        var number = room.caseOf(applicants, agents);

        var posted = post.post(room.decision(number, "The appeal was upheld."));

        if (expected.isEmpty()) {
            assertThat(posted).isInstanceOf(Posted.NoDigitalWay.class);
            assertThat(room.told).isEmpty();
        } else {
            var letter = ((Posted.InSecureInbox) posted).letter();
            assertThat(room.desk.letters().byId(letter).orElseThrow().head().addressee())
                    .isEqualTo(expected.get());
            assertThat(room.told).hasSize(1);
        }
    }

    @Test
    void inAFamilyTheLetterGoesToTheOneWhoseNumberIsNamed() {
        var named = PostRoom.number();
        var family = List.of(
                applicant(Optional.of(named), Optional.of(AMINA)),
                applicant(Optional.of(PostRoom.number()), Optional.of(SISTER)));
        var number = room.caseOf(family, List.of());

        var posted = (Posted.InSecureInbox) post.post(room.decision(number, "Yes."));

        assertThat(room.desk
                        .letters()
                        .byId(posted.letter())
                        .orElseThrow()
                        .head()
                        .addressee())
                .isEqualTo(AMINA);
    }

    @Test
    void aPostedDecisionLiesInTheSecureInboxAndTheNoticeSideHearsOfAReferenceOnly() {
        var person = PostRoom.person();
        var number = room.caseOf(List.of(applicant(Optional.empty(), Optional.of(person))), List.of());

        var posted = (Posted.InSecureInbox) post.post(room.decision(number, "Yes."));

        assertThat(post.secureInbox(person)).singleElement().satisfies(letter -> {
            assertThat(letter).isInstanceOf(Letter.DecisionLetter.class);
            assertThat(letter.head().openedAt()).isEmpty();
        });
        assertThat(room.told)
                .containsExactly(new LetterNotice(
                        posted.letter(),
                        posted.reference(),
                        PostRoom.contact("amina@example.org"),
                        LetterNotice.What.SOMETHING,
                        LetterNotice.Turn.FIRST));
        assertThat(room.desk.journal().of(posted.letter().value()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.event()).isEqualTo(Event.LETTER_POSTED);
                    assertThat(entry.actor()).isEqualTo("UDI");
                    assertThat(entry.details().toString()).doesNotContain(number.digits(), person.value(), "Svar");
                });
    }

    @Test
    void onlyTheAuthorityThatHoldsTheCaseMayWriteOnItAndATryIsWrittenDown() {
        var number = room.caseOf(List.of(applicant(Optional.empty(), Optional.of(PostRoom.person()))), List.of());
        room.moves(number, Authority.UNE);

        var posted = post.post(room.decision(number, "Yes."));
        room.moves(number, Authority.UDI);
        var byTheHolder = post.post(room.decision(number, "Yes."));

        assertThat(posted).as("as if there were no such case").isEqualTo(new Posted.CaseUnknown());
        assertThat(byTheHolder).isInstanceOf(Posted.InSecureInbox.class);
        var file = room.desk.caseFiles().byDufNumber(number).orElseThrow();
        assertThat(room.desk.journal().of(file.id().value()))
                .filteredOn(entry -> entry.event() == Event.LETTER_REFUSED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo("UDI"));
    }

    @Test
    void whoWouldNotHearOfALetterIsNotLeftOne() {
        var person = PostRoom.person();
        var number = room.caseOf(List.of(applicant(Optional.empty(), Optional.of(person))), List.of());

        var unreached = room.thatReachesNobody().post(room.decision(number, "Yes."));
        var tooLate = room.at(PostRoom.NOW.plus(Duration.ofDays(600))).post(room.decision(number, "Yes."));

        assertThat(unreached).isEqualTo(new Posted.NoDigitalWay(Posted.Reason.CONTACT_MISSING));
        assertThat(tooLate).isEqualTo(new Posted.NoDigitalWay(Posted.Reason.CONTACT_TOO_OLD));
        assertThat(post.secureInbox(person)).isEmpty();
    }

    @Test
    void anUnknownNumberPostsNothing() {
        var posted = post.post(room.decision(PostRoom.number(), "Yes."));

        assertThat(posted).isEqualTo(new Posted.CaseUnknown());
        assertThat(room.told).isEmpty();
    }

    @Test
    void aLetterWhoseNoticeCannotBeAskedForIsNotPostedEither() {
        var person = PostRoom.person();
        var number = room.caseOf(List.of(applicant(Optional.empty(), Optional.of(person))), List.of());
        var failing = room.withNoticesThatFail();
        var decision = room.decision(number, "Yes.");

        assertThatThrownBy(() -> failing.post(decision)).isInstanceOf(IllegalStateException.class);
        assertThat(post.secureInbox(person)).isEmpty();
    }

    @Test
    void toEverybodyButTheAddresseeThereIsNoSuchLetter() {
        var person = PostRoom.person();
        var letter = posted(person, "Yes.");

        for (var other : List.of(KARI, new PersonId(person.value() + "0"))) {
            assertThat(post.open(letter, other)).isEmpty();
            assertThat(post.document(letter, 1, other)).isEmpty();
            assertThat(post.secureInbox(other)).noneMatch(each -> each.id().equals(letter));
        }
        assertThat(post.open(new LetterId(UUID.randomUUID()), person)).isEmpty();
        assertThat(room.desk.letters().byId(letter).orElseThrow().head().openedAt())
                .isEmpty();
    }

    @Test
    void theFirstOpeningIsRecordedAndWrittenDownOnce() {
        var person = PostRoom.person();
        var letter = posted(person, "Yes.");

        var first = post.open(letter, person).orElseThrow();
        post.open(letter, person);

        assertThat(first.head().openedAt()).contains(PostRoom.NOW);
        assertThat(room.desk.journal().of(letter.value()))
                .filteredOn(entry -> entry.event() == Event.LETTER_OPENED)
                .hasSize(1);
    }

    @Test
    void aDocumentIsReadByItsNumberAndCountsAsOpening() throws IOException {
        var person = PostRoom.person();
        var letter = posted(person, "The decision.", "An enclosure.");

        try (var document = post.document(letter, 2, person).orElseThrow()) {
            assertThat(new String(document.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("An enclosure.");
        }
        assertThat(post.document(letter, 0, person)).isEmpty();
        assertThat(post.document(letter, 3, person)).isEmpty();
        assertThat(room.desk.letters().byId(letter).orElseThrow().head().openedAt())
                .isPresent();
    }

    @Test
    void anOrdinaryLetterStaysAnOrdinaryLetter() {
        var person = PostRoom.person();
        var number = room.caseOf(List.of(applicant(Optional.empty(), Optional.of(person))), List.of());

        post.post(room.posting(number, Posting.Kind.LETTER, "We need your address."));

        assertThat(post.secureInbox(person)).singleElement().isInstanceOf(Letter.OrdinaryLetter.class);
    }

    private LetterId posted(PersonId person, String... documents) {
        var number = room.caseOf(List.of(applicant(Optional.empty(), Optional.of(person))), List.of());
        return ((Posted.InSecureInbox) post.post(room.decision(number, documents))).letter();
    }

    private static Arguments row(
            String why, List<Party> applicants, List<Representative> agents, Optional<PersonId> expected) {
        return Arguments.of(why, applicants, agents, expected);
    }
}
