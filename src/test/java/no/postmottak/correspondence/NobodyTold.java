package no.postmottak.correspondence;

import no.postmottak.casefile.VerifiedContact;

/** A notice side that could reach everybody and tells nobody, for tests of other things. */
public final class NobodyTold implements LetterNotices {

    @Override
    public boolean reaches(VerifiedContact contact) {
        return true;
    }

    @Override
    public void tell(LetterNotice notice) {}
}
