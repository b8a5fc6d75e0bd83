package no.postmottak.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.PersonId;
import no.postmottak.submission.Reference;
import no.postmottak.vault.Kept;

/** Something an authority writes to a person on a case; it goes to the secure inbox and by no other way. */
public sealed interface Letter {

    LetterId id();

    Head head();

    List<Enclosed> enclosed();

    /** A letter that carries a decision [vedtaksbrev]. */
    record DecisionLetter(LetterId id, Head head, List<Enclosed> enclosed) implements Letter {

        public DecisionLetter {
            enclosed = List.copyOf(enclosed);
        }
    }

    /** Any other letter [brev]. */
    record OrdinaryLetter(LetterId id, Head head, List<Enclosed> enclosed) implements Letter {

        public OrdinaryLetter {
            enclosed = List.copyOf(enclosed);
        }
    }

    /** From whom, about which case, to whom, under which reference and title, when posted and when first opened. */
    record Head(
            Authority from,
            CaseFileId caseFile,
            PersonId addressee,
            Reference reference,
            String title,
            Instant postedAt,
            Optional<Instant> openedAt) {

        /** The same head with what is known of its opening. */
        public Head opened(Optional<Instant> first) {
            return new Head(from, caseFile, addressee, reference, title, postedAt, first);
        }

        @Override
        public String toString() {
            return "head of " + reference;
        }
    }

    /** One document of a letter, kept in the vault. */
    record Enclosed(String name, String mediaType, Kept kept) {

        @Override
        public String toString() {
            return "enclosure withheld";
        }
    }
}
