/** Where the vault lies: encrypted files on a disk. */
@NullMarked
package no.postmottak.vault.adapter;

import org.jspecify.annotations.NullMarked;
