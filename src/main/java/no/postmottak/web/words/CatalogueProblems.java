package no.postmottak.web.words;

import no.postmottak.web.Problem;
import no.postmottak.web.ProblemWords;

/** Problems told in the words of the catalogues. */
public final class CatalogueProblems implements ProblemWords {

    @Override
    public String title(Problem problem, String language) {
        return words(language).say("problem." + problem.code().name());
    }

    @Override
    public String whatToDo(Problem problem, String language) {
        return words(language).say("problem." + problem.code().name() + ".do");
    }

    private static Words words(String language) {
        return Words.of(PageLanguage.parse(language).orElse(PageLanguage.EN));
    }
}
