/** An issuer for demonstrations: people log in by one click, systems ask for tokens. */
@NullMarked
package no.postmottak.web.login.demo;

import org.jspecify.annotations.NullMarked;
