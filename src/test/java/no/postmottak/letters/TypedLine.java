package no.postmottak.letters;

/** One line of type on a page: where its baseline begins, in points from the top left corner, and how large it is. */
record TypedLine(double x, double y, double size, String words) {}
