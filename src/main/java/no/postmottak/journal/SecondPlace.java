package no.postmottak.journal;

/** Where copies of checkpoints lie that whoever can change the database cannot change [kopi av sjekkpunkt]. */
public interface SecondPlace {

    /** The size of the longest log a copy tells of; zero when there is none. */
    long longest();

    /** Puts a copy there; throws {@link SecondPlaceAway} when that cannot be done. */
    void copy(SignedCheckpoint checkpoint);

    /** What it is, for health. */
    String description();
}
