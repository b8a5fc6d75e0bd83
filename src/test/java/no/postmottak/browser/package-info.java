/** The pages in a real browser, on the real adapters. */
@org.jspecify.annotations.NullMarked
package no.postmottak.browser;
