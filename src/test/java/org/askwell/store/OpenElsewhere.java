package org.askwell.store;

import java.nio.file.Path;

import org.askwell.core.notebook.NotebookFailure;

/** Opens a notebook in a process of its own, and says how that went: "opened", or the name of the failure. */
final class OpenElsewhere {
    private OpenElsewhere() {}

    /** @param arguments the notebook's file */
    public static void main(String[] arguments) {
        try (var database = Database.open(Path.of(arguments[0]), OpenNotebook.CLOCK)) {
            System.out.println("opened " + database.conversations().count());
        } catch (NotebookFailure e) {
            System.out.println(e.getClass().getSimpleName() + " " + e.notebook());
        }
    }
}
