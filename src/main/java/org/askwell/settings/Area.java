package org.askwell.settings;

/** A rectangle on the screens, in their pixels. */
public record Area(double x, double y, double width, double height) {
    public Area {
        if (!(Double.isFinite(x) && Double.isFinite(y) && width > 0 && height > 0 && width < 1e6 && height < 1e6)) {
            throw new IllegalArgumentException("no area is " + width + " by " + height + " at " + x + ", " + y);
        }
    }

    /** How much of the other lies in this, in square pixels. */
    double shared(Area other) {
        double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        return across > 0 && down > 0 ? across * down : 0;
    }

    /** This, made no larger than the other and moved into it. */
    Area movedInto(Area other) {
        double w = Math.min(width, other.width);
        double h = Math.min(height, other.height);
        return new Area(
                Math.clamp(x, other.x, other.x + other.width - w), Math.clamp(y, other.y, other.y + other.height - h), w, h);
    }

    /** An area of that size in the middle of this; no larger than this. */
    Area middle(double wantedWidth, double wantedHeight) {
        double w = Math.min(wantedWidth, width);
        double h = Math.min(wantedHeight, height);
        return new Area(x + (width - w) / 2, y + (height - h) / 2, w, h);
    }
}
