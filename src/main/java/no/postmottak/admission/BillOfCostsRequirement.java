package no.postmottak.admission;

import java.util.Optional;

/** Whether the bill of costs says when, what and how long for each task, and whether its sums are right. */
public final class BillOfCostsRequirement implements Requirement {

    private static final String LINES = "expenses";
    private static final String TOTAL = "total";

    @Override
    public RequirementName name() {
        return RequirementName.BILL_OF_COSTS;
    }

    @Override
    public Answer holdAgainst(Dossier dossier) {
        var details = dossier.submission().form().details();
        var written = details.getOrDefault(LINES, "");
        if (written.isBlank()) {
            return Answer.unsure("LOOK_IN_THE_DOCUMENT");
        }
        var bill = BillOfCosts.read(written);
        if (bill.unreadable() > 0 || bill.hasLineWithoutDay()) {
            return Answer.unsure("LINES_NOT_CLEAR");
        }
        var total = Optional.ofNullable(details.get(TOTAL)).flatMap(BillOfCosts::amount);
        var isSumRight = total.filter(sum -> sum.compareTo(bill.sum()) != 0).isEmpty();
        return isSumRight && bill.lines().stream().allMatch(BillOfCosts.Line::isRight)
                ? Answer.met("SUMS_AGREE")
                : Answer.unsure("SUMS_DISAGREE");
    }
}
