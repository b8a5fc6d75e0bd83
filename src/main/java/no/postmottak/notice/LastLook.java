package no.postmottak.notice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.postmottak.notice.Wording.Worded;

/** The complete inspection: registered template, plain values, one recipient, and bytes equal to the second rendering. */
final class LastLook implements Inspection {

    private static final Pattern REFERENCE = Pattern.compile("[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}");
    private static final int LONGEST_SMS = 160;
    private static final int LONGEST_UCS_2_SMS = 70;
    private static final int LONGEST_EMAIL = 500;
    /** Numbers of persons have eleven digits or twelve: fewer in all cannot be one, however they are spaced. */
    private static final int FEWEST_DIGITS_OF_A_PERSON = 11;

    private final RegisteredTemplates templates;
    private final Letterhead letterhead;
    private final SecondRendering second;

    LastLook(RegisteredTemplates templates, Letterhead letterhead) {
        this.templates = templates;
        this.letterhead = letterhead;
        this.second = new SecondRendering(templates, letterhead);
    }

    @Override
    public Optional<RefusalReason> of(Order order, Worded worded, Outgoing outgoing) {
        if (!templates.contains(worded.templateSha256())) {
            return Optional.of(RefusalReason.TEMPLATE_NOT_REGISTERED);
        }
        if (!valuesAreAllowed(order)) {
            return Optional.of(RefusalReason.VALUE_NOT_ALLOWED);
        }
        if (!outgoing.recipients().equals(List.of(address(order.to())))) {
            return Optional.of(RefusalReason.RECIPIENT_NOT_ALLOWED);
        }
        if (isTooLong(order, outgoing)) {
            return Optional.of(RefusalReason.TOO_LONG);
        }
        return outgoing.isSameAs(second.of(order)) ? Optional.empty() : Optional.of(RefusalReason.BYTES_DIFFER);
    }

    private boolean valuesAreAllowed(Order order) {
        var domainDigits =
                letterhead.domain().chars().filter(Character::isDigit).count();
        return REFERENCE.matcher(order.reference().code()).matches()
                && domainDigits < FEWEST_DIGITS_OF_A_PERSON
                && switch (order.to()) {
                    case EmailAddress mail -> EmailAddress.isOne(mail.address());
                    case MobileNumber mobile -> MobileNumber.isOne(mobile.e164());
                };
    }

    private static String address(Contact to) {
        return switch (to) {
            case EmailAddress mail -> mail.address();
            case MobileNumber mobile -> mobile.e164();
        };
    }

    private boolean isTooLong(Order order, Outgoing outgoing) {
        return switch (outgoing.coding()) {
            case MIME -> second.text(order).length() > LONGEST_EMAIL;
            case GSM_7 -> outgoing.bytes().length > LONGEST_SMS;
            case UCS_2 -> outgoing.bytes().length > 2 * LONGEST_UCS_2_SMS;
        };
    }
}
