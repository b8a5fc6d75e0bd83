package no.postmottak.notice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.postmottak.notice.NoticeTemplate.Part;
import no.postmottak.notice.Outgoing.Coding;

/** Writes an order from the registered templates down to the last byte, sharing no code with the first rendering. */
final class SecondRendering {

    private static final Pattern VALUE = Pattern.compile("\\{(reference|domain)}");

    private final RegisteredTemplates templates;
    private final Letterhead letterhead;

    SecondRendering(RegisteredTemplates templates, Letterhead letterhead) {
        this.templates = templates;
        this.letterhead = letterhead;
    }

    Outgoing of(Order order) {
        return switch (order.to()) {
            case EmailAddress mail -> mail(order, mail);
            case MobileNumber mobile -> sms(order, mobile);
        };
    }

    /** The text without its packing, to be measured. */
    String text(Order order) {
        return fill(order, order.to().channel() == Channel.EMAIL ? Part.EMAIL : Part.SMS);
    }

    private Outgoing mail(Order order, EmailAddress to) {
        var from = letterhead.mailFrom().address();
        var mime = new PlainMime(from, to.address(), order.postmark());
        var bytes = mime.write(fill(order, Part.SUBJECT), text(order));
        return new Outgoing(from, List.of(to.address()), Coding.MIME, bytes);
    }

    private Outgoing sms(Order order, MobileNumber to) {
        var text = text(order);
        var coding = Septets.hold(text) ? Coding.GSM_7 : Coding.UCS_2;
        var bytes = coding == Coding.GSM_7 ? Septets.of(text) : text.getBytes(StandardCharsets.UTF_16BE);
        return new Outgoing(letterhead.smsSender(), List.of(to.e164()), coding, bytes);
    }

    private String fill(Order order, Part part) {
        var template = templates.text(order.language(), order.template(), part);
        return VALUE.matcher(template).replaceAll(value -> Matcher.quoteReplacement(value(order, value)));
    }

    private String value(Order order, MatchResult name) {
        return name.group(1).equals("reference") ? order.reference().code() : letterhead.domain();
    }
}
