package org.askwell.app;

/** Starts Askwell. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Askwell");
    }
}
