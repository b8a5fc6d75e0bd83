package no.postmottak.notice;

import java.nio.file.Path;
import no.postmottak.notice.NoticeTemplate.Part;

/** The first rendering: fills in the template as it is on disk now, so that the gate sees a file edited after start. */
final class FreshWording implements Wording {

    private final Path folder;
    private final Letterhead letterhead;

    FreshWording(Path folder, Letterhead letterhead) {
        this.folder = folder;
        this.letterhead = letterhead;
    }

    @Override
    public Worded of(Order order) {
        var file = TemplateFile.read(folder, order.language());
        var words = switch (order.to().channel()) {
            case EMAIL -> new Words(filled(file, order, Part.SUBJECT), filled(file, order, Part.EMAIL));
            case SMS -> new Words("", filled(file, order, Part.SMS));
        };
        return new Worded(words, file.sha256());
    }

    private String filled(TemplateFile file, Order order, Part part) {
        return file.text(order.template(), part)
                .replace("{reference}", order.reference().code())
                .replace("{domain}", letterhead.domain());
    }
}
