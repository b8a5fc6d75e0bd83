package no.postmottak.notice.adapter;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.Optional;
import java.util.Set;
import no.postmottak.notice.MobileNumber;
import no.postmottak.notice.MobileNumbers;

/** Reads mobile numbers by the numbering plans of all countries, as libphonenumber knows them. */
public final class LibphonenumberMobileNumbers implements MobileNumbers {

    private static final String HOME = "NO";
    private static final int LONGEST_AS_WRITTEN = 40;
    private static final Set<PhoneNumberType> CAN_BE_TEXTED =
            Set.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

    @Override
    public Optional<MobileNumber> parse(String written) {
        if (written.length() > LONGEST_AS_WRITTEN) {
            return Optional.empty();
        }
        try {
            var number = plans.parse(written, HOME);
            var isReachable = plans.isValidNumber(number) && CAN_BE_TEXTED.contains(plans.getNumberType(number));
            return isReachable && !number.hasExtension()
                    ? Optional.of(new MobileNumber(plans.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
