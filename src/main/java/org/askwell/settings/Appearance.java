package org.askwell.settings;

/**
 * How the window looks.
 *
 * @param fontScale size of type in per cent of the usual one, from {@link #SMALLEST} to {@link #LARGEST}
 */
public record Appearance(Look look, int fontScale) {
    public static final int SMALLEST = 80;
    public static final int LARGEST = 160;
    public static final Section<Appearance> SECTION =
            new Section<>("appearance", Appearance.class, new Appearance(Look.SYSTEM, 100));

    public Appearance {
        if (fontScale < SMALLEST || fontScale > LARGEST) {
            throw new IllegalArgumentException("type can't have " + fontScale + " % of its usual size");
        }
    }
}
