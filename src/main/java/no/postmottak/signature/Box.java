package no.postmottak.signature;

/** A place on a page as fractions of its width and height, so that a rendering of any size can draw it. */
public record Box(double x, double y, double width, double height) {

    /** The whole page. */
    public static final Box PAGE = new Box(0, 0, 1, 1);

    public Box {
        if (!(x >= 0 && y >= 0 && width >= 0 && height >= 0 && x + width <= 1.000_001 && y + height <= 1.000_001)) {
            throw new IllegalArgumentException("a box lies inside its page");
        }
    }

    /** The part of the given box that lies on the page. */
    public static Box clipped(double x, double y, double width, double height) {
        var left = inside(x);
        var top = inside(y);
        return new Box(left, top, Math.max(0, inside(x + width) - left), Math.max(0, inside(y + height) - top));
    }

    public double area() {
        return width * height;
    }

    /** How much of the page both boxes cover. */
    public double overlap(Box other) {
        var across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        var down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        return Math.max(0, across) * Math.max(0, down);
    }

    private static double inside(double fraction) {
        return Double.isNaN(fraction) ? 0 : Math.clamp(fraction, 0, 1);
    }
}
