package no.postmottak.correspondence;

import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.PersonId;
import no.postmottak.correspondence.Letter.DecisionLetter;
import no.postmottak.correspondence.Letter.Head;
import no.postmottak.correspondence.Letter.OrdinaryLetter;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.store.Transactions;
import no.postmottak.submission.Reference;

/** Posts decisions and letters to the addressee's secure inbox, and opens them for the addressee alone. */
public final class Post {

    private final Desk desk;
    private final Transactions transactions;
    private final LetterNotices notices;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Post(Desk desk, Transactions transactions, LetterNotices notices, Clock clock) {
        this.desk = desk;
        this.transactions = transactions;
        this.notices = notices;
        this.clock = clock;
    }

    /** Posts to the addressee of the case record, or says why a person must find another way. */
    public Posted post(Posting posting) {
        return transactions.inOne(() -> desk.caseFiles()
                .byDufNumber(posting.about())
                .filter(file -> isHeldBySender(file, posting))
                .map(file -> on(file, posting))
                .orElseGet(Posted.CaseUnknown::new));
    }

    /** What lies in a person's secure inbox, newest first. */
    public List<Letter> secureInbox(PersonId person) {
        return desk.letters().to(person);
    }

    /** A letter opened by its addressee; to everybody else there is no such letter. */
    public Optional<Letter> open(LetterId id, PersonId person) {
        return transactions.inOne(() -> desk.letters()
                .byId(id)
                .filter(letter -> letter.head().addressee().equals(person))
                .map(this::opened));
    }

    /** One document of a letter, counted from one, for the addressee. */
    public Optional<InputStream> document(LetterId id, int number, PersonId person) {
        return open(id, person)
                .filter(letter -> number >= 1 && number <= letter.enclosed().size())
                .map(letter -> letter.enclosed().get(number - 1))
                .map(enclosed -> desk.vault().fetch(enclosed.kept().key()));
    }

    /** To everybody else there is no such case; that somebody tried is written down on it. */
    private boolean isHeldBySender(CaseFile file, Posting posting) {
        var isHeld = file.holder().equals(posting.from());
        if (!isHeld) {
            var tried = new Entry(
                    file.id().value(), Event.LETTER_REFUSED, posting.from().code(), clock.instant(), Map.of());
            desk.journal().append(tried);
        }
        return isHeld;
    }

    private Posted on(CaseFile file, Posting posting) {
        return Addressee.of(file, posting.about())
                .map(addressee -> to(addressee, file, posting))
                .orElseGet(() -> new Posted.NoDigitalWay(Posted.Reason.ADDRESSEE_UNCLEAR));
    }

    private Posted to(Addressee addressee, CaseFile file, Posting posting) {
        var hindrance = hindrance(addressee);
        if (hindrance.isPresent()) {
            return new Posted.NoDigitalWay(hindrance.get());
        }
        var letter = letter(file, addressee.person().orElseThrow(), posting);
        var posted = enter(letter, addressee, LetterNotice.What.of(letter, file));
        posting.answerBy().ifPresent(due -> ask(letter, file, due));
        return posted;
    }

    /** Nobody is left a letter who cannot open it or would not hear of it. */
    private Optional<Posted.Reason> hindrance(Addressee addressee) {
        if (addressee.person().isEmpty()) {
            return Optional.of(Posted.Reason.ADDRESSEE_CANNOT_LOG_IN);
        }
        var contact = addressee.contact().filter(notices::reaches);
        if (contact.isEmpty()) {
            return Optional.of(Posted.Reason.CONTACT_MISSING);
        }
        return contact.filter(known -> !desk.freshness().isFresh(known, clock.instant()))
                .map(tooOld -> Posted.Reason.CONTACT_TOO_OLD);
    }

    /** The letter asks for something: whoever has the case when the answer comes is to have it. */
    private void ask(Letter letter, CaseFile file, LocalDate due) {
        var head = letter.head();
        var asker = new InformationRequest.Asker(head.from(), file.holder().equals(head.from()));
        desk.requests()
                .enter(new InformationRequest(
                        letter.id(),
                        head.reference(),
                        file.id(),
                        asker,
                        due,
                        head.postedAt(),
                        InformationRequest.Standing.OPEN));
        notices.answerIsAwaited(letter.id(), due);
        note(letter, Event.REQUEST_OPENED, head.from().code(), Map.of());
    }

    private Letter letter(CaseFile file, PersonId person, Posting posting) {
        var id = new LetterId(UUID.randomUUID());
        var head = new Head(
                posting.from(),
                file.id(),
                person,
                Reference.draw(random),
                posting.title(),
                clock.instant(),
                Optional.empty());
        return switch (posting.kind()) {
            case DECISION -> new DecisionLetter(id, head, posting.enclosed());
            case LETTER -> new OrdinaryLetter(id, head, posting.enclosed());
        };
    }

    private Posted enter(Letter letter, Addressee addressee, LetterNotice.What what) {
        desk.letters().enter(letter);
        note(
                letter,
                Event.LETTER_POSTED,
                letter.head().from().code(),
                Map.of("addressee", addressee.kind().name()));
        var reference = letter.head().reference();
        addressee
                .contact()
                .ifPresent(contact ->
                        notices.tell(new LetterNotice(letter.id(), reference, contact, what, LetterNotice.Turn.FIRST)));
        return new Posted.InSecureInbox(letter.id(), reference, addressee.kind());
    }

    private Letter opened(Letter letter) {
        if (!desk.letters().opened(letter.id(), clock.instant())) {
            return letter;
        }
        note(letter, Event.LETTER_OPENED, "ADDRESSEE", Map.of());
        return desk.letters().byId(letter.id()).orElseThrow();
    }

    private void note(Letter letter, Event event, String actor, Map<String, String> details) {
        desk.journal().append(new Entry(letter.id().value(), event, actor, clock.instant(), details));
    }
}
