package no.postmottak.checklist;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.postmottak.deadline.Language;

/** A document that is expected with a kind of submission [forventet vedlegg], in words, and who says that it is. */
public record ExpectedDocument(
        String code, Audience audience, Map<Language, String> texts, Optional<String> heldAs, String source) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{1,39}");

    public ExpectedDocument {
        texts = Map.copyOf(texts);
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a document is named in capitals, such as PASSPORT_COPY");
        }
        if (!texts.keySet().containsAll(EnumSet.allOf(Language.class))) {
            throw new IllegalArgumentException(code + " needs words in nb, nn and en");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException(code + " has no source");
        }
    }

    public String in(Language language) {
        return Optional.ofNullable(texts.get(language)).orElseThrow();
    }
}
