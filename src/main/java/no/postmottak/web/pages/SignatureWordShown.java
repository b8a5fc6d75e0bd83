package no.postmottak.web.pages;

import java.util.Optional;
import no.postmottak.review.SignatureCorrection;

/** Whether an officer can say here that a finding about a signature is wrong, and what was said last. */
public record SignatureWordShown(boolean isOpen, Optional<SignatureCorrection> last) {}
