/** Submissions, outbox and receipts in PostgreSQL and JWS. */
@NullMarked
package no.postmottak.submission.adapter;

import org.jspecify.annotations.NullMarked;
