package no.postmottak.signature.worker;

import java.util.List;

/** What a group of ink looks like in numbers, all sizes relative to the height of the page's letters. */
final class InkFeatures {

    private final SeenPage page;
    private final double glyph;
    private final double printStroke;
    private final PlaceFeatures places;

    InkFeatures(SeenPage page, ReadWords words) {
        this.page = page;
        this.glyph = page.lettering().glyph;
        this.printStroke = strokeOfPrint();
        this.places = new PlaceFeatures(page, words, printStroke);
    }

    FeatureVector of(InkGroup group) {
        var shape = group.shape(page.grey().width);
        var features = new FeatureVector();
        size(features, group);
        pieces(features, group);
        strokes(features, shape, group);
        directions(features, new Directions(shape));
        edges(features, shape, group);
        places.of(features, group);
        return features;
    }

    private void size(FeatureVector features, InkGroup group) {
        features.add("width", group.width() / glyph);
        features.add("height", group.height() / glyph);
        features.add("aspect", group.width() / (double) group.height());
        features.add("density", group.area / (double) (group.width() * group.height()));
        features.add("area", Math.log(group.area / (glyph * glyph)));
    }

    private void pieces(FeatureVector features, InkGroup group) {
        var largest = group.blobs.getFirst();
        var small = 0;
        var letterLike = 0;
        for (var blob : group.blobs) {
            largest = blob.area() > largest.area() ? blob : largest;
            small += blob.area() < 0.12 * glyph * glyph ? 1 : 0;
            letterLike += isLetterLike(blob) ? 1 : 0;
        }
        var hull = (double) group.width() * group.height();
        features.add("largest-piece", largest.area() / (double) group.area);
        features.add("largest-box", largest.width() * largest.height() / hull);
        features.add("largest-height", largest.height() / glyph);
        features.add("pieces", group.blobs.size());
        features.add("pieces-per-width", group.blobs.size() * glyph / group.width());
        features.add("small-pieces", small);
        features.add("letter-like-pieces", letterLike);
        features.add("letter-like", letterLike / (double) group.blobs.size());
    }

    private boolean isLetterLike(Blob blob) {
        return blob.height() > 0.5 * glyph && blob.height() < 1.5 * glyph && blob.width() < 1.6 * glyph;
    }

    private void strokes(FeatureVector features, Mask shape, InkGroup group) {
        var stroke = StrokeWidth.of(shape);
        var skeleton = new Skeleton(shape);
        var holes = new Holes(shape);
        var letters = skeleton.length / glyph + 1;
        features.add("stroke", stroke.mean() / glyph);
        features.add("stroke-to-print", stroke.mean() / printStroke);
        features.add("stroke-variation", stroke.variation());
        features.add("thickest", stroke.thickest() / glyph);
        features.add("skeleton", skeleton.length / (double) (group.width() + group.height()));
        features.add("skeleton-per-piece", skeleton.length / glyph / group.blobs.size());
        features.add("ends", skeleton.ends / letters);
        features.add("branches", skeleton.branches / letters);
        features.add("holes", holes.count / letters);
        features.add("largest-hole", holes.largest / (glyph * glyph));
    }

    private static void directions(FeatureVector features, Directions directions) {
        for (var i = 0; i < Directions.BINS; i++) {
            features.add("direction-" + i, directions.share(i));
        }
        features.add("spread", directions.spread());
        features.add("upright", directions.upright());
        features.add("slant", directions.slant());
    }

    private void edges(FeatureVector features, Mask shape, InkGroup group) {
        var profile = new Profile(shape);
        var fill = new Fill(shape);
        features.add("changes-per-row", profile.changesPerRow);
        features.add("changes-per-column", profile.changesPerColumn);
        features.add("longest-run", profile.longestRun / (double) group.width());
        features.add("longest-run-in-letters", profile.longestRun / glyph);
        features.add("tallest-run", profile.tallestRun / (double) group.height());
        features.add("lower-edge", profile.lowerEdge / glyph);
        features.add("upper-edge", profile.upperEdge / glyph);
        features.add("solid", fill.solid);
        features.add("uneven", fill.uneven);
        features.add("mirrored", fill.mirrored);
    }

    private double strokeOfPrint() {
        var strokes = page.lettering().printed.stream()
                .limit(200)
                .mapToDouble(letter -> StrokeWidth.of(new InkGroup(List.of(letter)).shape(page.grey().width))
                        .mean())
                .sorted()
                .toArray();
        return strokes.length == 0 ? glyph * 0.18 : Math.max(0.7, strokes[strokes.length / 2]);
    }
}
