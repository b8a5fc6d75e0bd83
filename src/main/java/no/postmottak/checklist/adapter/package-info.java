/** Checklists as they are written in the configuration. */
@NullMarked
package no.postmottak.checklist.adapter;

import org.jspecify.annotations.NullMarked;
