package no.postmottak.web;

/** Puts a problem into words, in one of the languages nb, nn and en. */
public interface ProblemWords {

    /** What is wrong. */
    String title(Problem problem, String language);

    /** What to do about it. */
    String whatToDo(Problem problem, String language);
}
