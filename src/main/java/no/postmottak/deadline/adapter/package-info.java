/** The calendar of Norwegian holidays and the file of legal regimes, read with libraries. */
@NullMarked
package no.postmottak.deadline.adapter;

import org.jspecify.annotations.NullMarked;
