package no.postmottak.letters;

/** Where on a flat sheet a point of its picture lies, when the four corners of the sheet are known in the picture. */
final class Perspective {

    private final double[] factors;
    private final double width;
    private final double height;

    private Perspective(double[] factors, double width, double height) {
        this.factors = factors;
        this.width = width;
        this.height = height;
    }

    /** Corners clockwise from the top left. */
    static Perspective of(double[][] corners, double width, double height) {
        double[][] unit = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
        var rows = new double[8][9];
        for (var i = 0; i < 4; i++) {
            var x = corners[i][0];
            var y = corners[i][1];
            var u = unit[i][0];
            var v = unit[i][1];
            rows[2 * i] = new double[] {x, y, 1, 0, 0, 0, -u * x, -u * y, u};
            rows[2 * i + 1] = new double[] {0, 0, 0, x, y, 1, -v * x, -v * y, v};
        }
        return new Perspective(solve(rows), width, height);
    }

    double[] onSheet(double x, double y) {
        var depth = factors[6] * x + factors[7] * y + 1;
        return new double[] {
            (factors[0] * x + factors[1] * y + factors[2]) / depth * width,
            (factors[3] * x + factors[4] * y + factors[5]) / depth * height
        };
    }

    private static double[] solve(double[][] rows) {
        for (var column = 0; column < 8; column++) {
            largestFirst(rows, column);
            for (var row = 0; row < 8; row++) {
                if (row != column) {
                    subtract(rows[row], rows[column], rows[row][column] / rows[column][column]);
                }
            }
        }
        var solution = new double[8];
        for (var i = 0; i < 8; i++) {
            solution[i] = rows[i][8] / rows[i][i];
        }
        return solution;
    }

    private static void largestFirst(double[][] rows, int column) {
        var largest = column;
        for (var row = column + 1; row < rows.length; row++) {
            if (Math.abs(rows[row][column]) > Math.abs(rows[largest][column])) {
                largest = row;
            }
        }
        var swapped = rows[column];
        rows[column] = rows[largest];
        rows[largest] = swapped;
    }

    private static void subtract(double[] from, double[] row, double times) {
        for (var i = 0; i < row.length; i++) {
            from[i] -= times * row[i];
        }
    }
}
