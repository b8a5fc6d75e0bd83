/** Sessions in PostgreSQL, and people's identity by OpenID Connect. */
@NullMarked
package no.postmottak.web.login.adapter;

import org.jspecify.annotations.NullMarked;
