package org.askwell.store;

/**
 * One step in the life of the notebook's tables. A published one is never changed: the next step is a new one.
 *
 * @param version the version that the notebook has after it, from 1
 * @param sql     statements, each ended by a semicolon
 */
record Migration(int version, String sql) {}
