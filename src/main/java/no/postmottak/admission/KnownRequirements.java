package no.postmottak.admission;

import java.util.List;
import java.util.stream.Stream;
import no.postmottak.signature.SignatureJudge;

/** Everything the house can hold a submission against; which of it is asked of which kind is data. */
public final class KnownRequirements {

    private KnownRequirements() {}

    public static List<Requirement> of(DeadlineRequirement deadline, SignatureJudge judge) {
        return Stream.of(ofAll(deadline, judge), ofAppealsAndClaims(), ofOtherKinds())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Requirement> ofAll(DeadlineRequirement deadline, SignatureJudge judge) {
        var signature = new SignatureRequirement(judge);
        return List.of(
                new ReadableRequirement(),
                new DocumentsPresentRequirement(),
                signature,
                new AppealSignatureRequirement(signature, deadline.deadlines()),
                new LanguageRequirement(),
                deadline,
                new SenderMayActRequirement(deadline.deadlines()));
    }

    private static List<Requirement> ofAppealsAndClaims() {
        return List.of(
                new AppealExistsRequirement(),
                new DecisionNamedRequirement(),
                new DecisionChangedRequirement(),
                new OfficersQuestion(RequirementName.EXPENSES_NECESSARY),
                new OfficersQuestion(RequirementName.EXPENSES_MATERIAL),
                new OfficersQuestion(RequirementName.NOT_OWN_FAULT),
                new BillOfCostsRequirement(),
                new ToldRequirement(RequirementName.FREE_LEGAL_AID, "freeLegalAid"),
                // whoever asked for renewal in time, or whose permit was revoked, may stay without asking
                new AskedRequirement(RequirementName.STAY_NEEDS_ASKING, "renewedInTimeOrRevoked", false));
    }

    private static List<Requirement> ofOtherKinds() {
        return List.of(
                new GrantorNamedRequirement(),
                new ScopeNamedRequirement(),
                new NotYetDecidedRequirement(),
                new AskedRequirement(RequirementName.INTERVIEW_HELD, "interviewHeld", true),
                // an internal passport is none
                new AskedRequirement(RequirementName.VALID_PASSPORT, "validPassport", true),
                new AskedRequirement(RequirementName.NO_DUBLIN_CASE, StayRequests.DUBLIN, false),
                new AskedRequirement(RequirementName.NOT_REJECTED, "rejected", false),
                new PassportCopyRequirement());
    }
}
