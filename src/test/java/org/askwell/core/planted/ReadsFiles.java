package org.askwell.core.planted;

/** Planted: the core must not touch files. */
class ReadsFiles {
    boolean there() {
        return java.nio.file.Files.exists(java.nio.file.Path.of("x"));
    }
}
