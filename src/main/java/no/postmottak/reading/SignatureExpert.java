package no.postmottak.reading;

import java.util.Optional;
import no.postmottak.signature.JudgedBundle;

/** Judges electronic signatures together with what was sent beside them, somewhere it can do no harm. */
public interface SignatureExpert {

    /** What the signatures come to; empty where nobody can tell in time. */
    Optional<JudgedBundle> judge(ToJudge toJudge);
}
