/** What somebody may see of a submission, by who they are. */
@NullMarked
package no.postmottak.web.status;

import org.jspecify.annotations.NullMarked;
