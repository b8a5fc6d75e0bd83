package no.postmottak.reading.worker;

/** How a page lies in its picture: by how much it must be turned clockwise to stand upright, and whether that is sure. */
record Lie(int quarterTurns, double degrees, boolean isSure) {

    private static final double CLEARER = 1.15;

    /** Less is left as it is: recognition bears it, and turning costs sharpness. */
    private static final double WORTH_TURNING = 0.7;

    static Lie of(Ink ink) {
        var along = Lines.on(ink);
        var turned = Lines.on(ink.turned());
        var isOnItsSide = turned.clarity() > along.clarity();
        var lines = isOnItsSide ? turned : along;
        var isSure = lines.isTold()
                && Math.max(along.clarity(), turned.clarity()) > CLEARER * Math.min(along.clarity(), turned.clarity());
        var quarters = (isOnItsSide ? 1 : 0) + (lines.areUpsideDown() ? 2 : 0);
        return new Lie(isSure ? quarters : 0, isOnItsSide && !isSure ? 0 : -lines.slope(), isSure);
    }

    boolean isAskew() {
        return Math.abs(degrees) >= WORTH_TURNING;
    }

    boolean isUpright() {
        return quarterTurns == 0 && !isAskew();
    }
}
