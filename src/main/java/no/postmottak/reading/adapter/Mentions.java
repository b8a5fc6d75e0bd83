package no.postmottak.reading.adapter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.postmottak.casefile.DufNumber;
import no.postmottak.reading.CoverSheet;
import no.postmottak.reading.DufMention;
import no.postmottak.reading.worker.DigitGroup;
import no.postmottak.reading.worker.WorkerAnswer;

/** The DUF numbers in what a worker says that a document says: those of cover sheets and those written out. */
final class Mentions {

    private final Map<DufNumber, DufMention> mentions = new LinkedHashMap<>();

    private Mentions() {}

    /** Each number once: on a cover sheet, else where it stands near a keyword, else where it stands first. */
    static List<DufMention> in(WorkerAnswer.Said said) {
        var mentions = new Mentions();
        for (var seen : said.statements().coverSheets()) {
            seen.sheet()
                    .flatMap(CoverSheet::dufNumber)
                    .ifPresent(number -> mentions.add(new DufMention(number, true, seen.page())));
        }
        said.digitGroups().forEach(mentions::addIfTaken);
        return List.copyOf(mentions.mentions.values());
    }

    /** A mended number must prove itself. */
    private void addIfTaken(DigitGroup group) {
        var number = new DufNumber(group.digits());
        var isTaken =
                number.hasMatchingCheckDigits() || (group.nearKeyword() && group.usualGrouping() && !group.isMended());
        if (isTaken) {
            add(new DufMention(number, group.nearKeyword(), group.page(), group.isMended()));
        }
    }

    private void add(DufMention mention) {
        mentions.merge(mention.number(), mention, (first, next) -> first.nearKeyword() ? first : nearer(first, next));
    }

    private static DufMention nearer(DufMention first, DufMention next) {
        return next.nearKeyword() ? next : first;
    }
}
