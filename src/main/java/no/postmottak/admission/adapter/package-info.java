/** Assessments in PostgreSQL. */
@NullMarked
package no.postmottak.admission.adapter;

import org.jspecify.annotations.NullMarked;
