package org.askwell.core.playbook;

/**
 * Words by which customers show which moment they are in.
 *
 * @param id      unique within the playbook
 * @param moment  what the words speak for
 * @param phrases what to listen for, and what not to take for it
 */
public record Evidence(String id, Moment moment, Phrases phrases) {}
