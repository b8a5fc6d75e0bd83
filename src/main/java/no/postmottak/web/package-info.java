/** The edge: who may come in by which door, and what they are told when they may not. */
@NullMarked
package no.postmottak.web;

import org.jspecify.annotations.NullMarked;
