package no.postmottak.reading.worker;

/** Where each point of a sheet, as fractions of its width and height, lies in the photo of it. */
final class Perspective {

    private final double[] across = new double[3];
    private final double[] down = new double[3];
    private final double[] depth = new double[2];

    /** The one mapping that keeps lines straight and puts the corners where they are (Heckbert 1989). */
    Perspective(Sheet sheet) {
        var first = sheet.topLeft();
        var second = sheet.topRight();
        var third = sheet.bottomRight();
        var fourth = sheet.bottomLeft();
        var alongX = second.x() - third.x();
        var alongY = second.y() - third.y();
        var besideX = fourth.x() - third.x();
        var besideY = fourth.y() - third.y();
        var skewX = first.x() - second.x() + third.x() - fourth.x();
        var skewY = first.y() - second.y() + third.y() - fourth.y();
        var turn = alongX * besideY - besideX * alongY;
        depth[0] = (skewX * besideY - besideX * skewY) / turn;
        depth[1] = (alongX * skewY - skewX * alongY) / turn;
        across[0] = second.x() - first.x() + depth[0] * second.x();
        across[1] = fourth.x() - first.x() + depth[1] * fourth.x();
        across[2] = first.x();
        down[0] = second.y() - first.y() + depth[0] * second.y();
        down[1] = fourth.y() - first.y() + depth[1] * fourth.y();
        down[2] = first.y();
    }

    Sheet.Corner of(double u, double v) {
        var away = depth[0] * u + depth[1] * v + 1;
        return new Sheet.Corner(
                (across[0] * u + across[1] * v + across[2]) / away, (down[0] * u + down[1] * v + down[2]) / away);
    }
}
