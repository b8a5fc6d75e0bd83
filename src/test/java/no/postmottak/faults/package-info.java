/** What must hold when something breaks: killed processes, hostile files, and every way a decision could get out. */
@org.jspecify.annotations.NullMarked
package no.postmottak.faults;
