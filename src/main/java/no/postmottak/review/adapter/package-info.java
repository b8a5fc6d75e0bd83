/** Set-aside submissions in PostgreSQL. */
@NullMarked
package no.postmottak.review.adapter;

import org.jspecify.annotations.NullMarked;
