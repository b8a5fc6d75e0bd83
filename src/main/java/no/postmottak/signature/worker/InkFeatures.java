package no.postmottak.signature.worker;

import java.util.List;

/** What a group of ink looks like in numbers, all sizes relative to the height of the page's letters. */
final class InkFeatures {

    static final List<String> NAMES = List.of(
            "width",
            "height",
            "aspect",
            "density",
            "area",
            "largest-piece",
            "pieces",
            "stroke",
            "stroke-to-print",
            "stroke-variation",
            "thickest",
            "skeleton",
            "ends",
            "branches",
            "spread",
            "upright",
            "slant",
            "changes-per-row",
            "changes-per-column",
            "longest-run",
            "lower-edge",
            "upper-edge",
            "x",
            "y",
            "print-above",
            "inside",
            "above",
            "below",
            "beside",
            "line-under",
            "letter-like",
            "edge");

    private final SeenPage page;
    private final double glyph;
    private final double printStroke;

    InkFeatures(SeenPage page) {
        this.page = page;
        this.glyph = page.lettering().glyph;
        this.printStroke = strokeOfPrint();
    }

    double[] of(InkGroup group) {
        var shape = group.shape(page.grey().width);
        var features = new Vector(NAMES.size());
        size(features, group);
        strokes(features, shape, group);
        edges(features, shape, group);
        place(features, group);
        return features.values;
    }

    private void size(Vector features, InkGroup group) {
        var largest = group.blobs.stream().mapToInt(Blob::area).max().orElse(0);
        features.add(Math.log(group.width() / glyph));
        features.add(Math.log(group.height() / glyph));
        features.add(Math.log(group.width() / (double) group.height()));
        features.add(group.area / (double) (group.width() * group.height()));
        features.add(Math.log(group.area / (glyph * glyph)));
        features.add(largest / (double) group.area);
        features.add(Math.log(group.blobs.size() * glyph / group.width()));
    }

    private void strokes(Vector features, Mask shape, InkGroup group) {
        var stroke = StrokeWidth.of(shape);
        var skeleton = new Skeleton(shape);
        var letters = skeleton.length / glyph + 1;
        features.add(stroke.mean() / glyph);
        features.add(Math.log(Math.max(0.2, stroke.mean() / printStroke)));
        features.add(stroke.variation());
        features.add(Math.log(Math.max(0.05, stroke.thickest() / glyph)));
        features.add(Math.log(Math.max(0.1, skeleton.length / (double) (group.width() + group.height()))));
        features.add(skeleton.ends / letters);
        features.add(skeleton.branches / letters);
    }

    private void edges(Vector features, Mask shape, InkGroup group) {
        var directions = new Directions(shape);
        var profile = new Profile(shape);
        features.add(directions.spread());
        features.add(directions.upright());
        features.add(directions.slant());
        features.add(profile.changesPerRow);
        features.add(profile.changesPerColumn);
        features.add(profile.longestRun / (double) group.width());
        features.add(profile.lowerEdge / glyph);
        features.add(profile.upperEdge / glyph);
    }

    private void place(Vector features, InkGroup group) {
        var around = new Surroundings(group, page.lettering(), page.lines());
        var hull = group.hull;
        var width = page.grey().width;
        var height = page.grey().height;
        features.add(hull.centreX() / (double) width);
        features.add(hull.centreY() / (double) height);
        features.add(around.printAbove);
        features.add(Math.log1p(around.inside));
        features.add(Math.log1p(around.above));
        features.add(Math.log1p(around.below));
        features.add(Math.log1p(around.beside));
        features.add(Math.min(1.5, around.lineUnder));
        features.add(letterLike(group));
        var edge = Math.min(Math.min(hull.left, width - hull.right), Math.min(hull.top, height - hull.bottom));
        features.add(Math.min(6, edge / glyph));
    }

    private double letterLike(InkGroup group) {
        return group.blobs.stream()
                        .filter(blob -> blob.height() > 0.5 * glyph
                                && blob.height() < 1.5 * glyph
                                && blob.width() < 1.6 * glyph)
                        .count()
                / (double) group.blobs.size();
    }

    private double strokeOfPrint() {
        var strokes = page.lettering().printed.stream()
                .limit(200)
                .mapToDouble(letter -> StrokeWidth.of(new InkGroup(List.of(letter)).shape(page.grey().width))
                        .mean())
                .sorted()
                .toArray();
        return strokes.length == 0 ? glyph * 0.18 : strokes[strokes.length / 2];
    }

    private static final class Vector {

        private final double[] values;
        private int size;

        Vector(int length) {
            values = new double[length];
        }

        void add(double value) {
            values[size++] = value;
        }
    }
}
