package no.postmottak.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.postmottak.signature.JudgedBundle;
import no.postmottak.signature.ProofWanted;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.RevocationDesk;
import no.postmottak.signature.SignatureEvidence;

/** Has signatures judged, asks issuers what is still open, and has them judged with the answers. */
final class RevocationInquiry {

    /** Each round asks one address about each certificate, so this is how many addresses are tried. */
    private static final int MOST_ROUNDS = 4;

    private static final int MOST_QUESTIONS = 12;

    private final SignatureExpert expert;
    private final RevocationDesk desk;
    private final Set<ProofWanted> asked = new HashSet<>();

    RevocationInquiry(SignatureExpert expert, RevocationDesk desk) {
        this.expert = expert;
        this.desk = desk;
    }

    /** What signatures came to in the end, and which documents they sign. */
    record Judged(List<SignatureEvidence> evidence, List<Integer> signs) {}

    Optional<Judged> judge(ToJudge toJudge) {
        var together = toJudge;
        var judged = expert.judge(together);
        for (var round = 0; round < MOST_ROUNDS && judged.isPresent(); round++) {
            var next = next(judged.get());
            if (next.isEmpty()) {
                break;
            }
            asked.addAll(next);
            var answers = next.stream().flatMap(each -> desk.ask(each).stream()).toList();
            if (!answers.isEmpty()) {
                together = together.with(answers);
                var before = judged;
                judged = expert.judge(together).or(() -> before);
            }
        }
        return judged.map(this::told);
    }

    private List<ProofWanted> next(JudgedBundle judged) {
        var certificates = new HashSet<String>();
        var next = new ArrayList<ProofWanted>();
        for (var wanted : judged.wanted()) {
            var isNew = !asked.contains(wanted) && asked.size() + next.size() < MOST_QUESTIONS;
            if (isNew && desk.mayAsk(wanted) && certificates.add(wanted.certificate())) {
                next.add(wanted);
            }
        }
        return next;
    }

    /** That somebody was asked and did not tell is something else than that nobody was asked. */
    private Judged told(JudgedBundle judged) {
        var evidence = asked.isEmpty()
                ? judged.evidence()
                : judged.evidence().stream().map(RevocationInquiry::asked).toList();
        return new Judged(evidence, judged.signs());
    }

    private static SignatureEvidence asked(SignatureEvidence evidence) {
        return evidence.has(ReasonCode.TRUSTED_ISSUER)
                ? evidence.replacing(ReasonCode.REVOCATION_NOT_CHECKED, ReasonCode.REVOCATION_NOT_REACHED)
                : evidence;
    }
}
