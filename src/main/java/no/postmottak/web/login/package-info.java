/** Logging in by OpenID Connect, sessions in the database, and the secrets that forms carry. */
@NullMarked
package no.postmottak.web.login;

import org.jspecify.annotations.NullMarked;
