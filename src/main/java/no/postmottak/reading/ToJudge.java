package no.postmottak.reading;

import java.util.ArrayList;
import java.util.List;
import no.postmottak.signature.FetchedProof;

/** A signed document, the documents it may sign, and the proof about its certificates that was fetched so far. */
public record ToJudge(DocumentToRead signed, List<DocumentToRead> contents, List<FetchedProof> proofs) {

    public ToJudge {
        contents = List.copyOf(contents);
        proofs = List.copyOf(proofs);
    }

    /** The same, with more proof. */
    ToJudge with(List<FetchedProof> more) {
        var all = new ArrayList<>(proofs);
        all.addAll(more);
        return new ToJudge(signed, contents, all);
    }
}
