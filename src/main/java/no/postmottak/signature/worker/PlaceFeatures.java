package no.postmottak.signature.worker;

import java.util.List;

/** Where a group of ink stands on its page, and among what: print, lines, words, colour and other ink. */
final class PlaceFeatures {

    /** What is only known of pages that somebody has read. */
    static final List<String> READ = List.of("closing-near", "named-below", "dated", "words-below", "read-as-words");

    private final SeenPage page;
    private final ReadWords words;
    private final double glyph;
    private final double printStroke;
    private final double printTint;
    private final double allInk;

    PlaceFeatures(SeenPage page, ReadWords words, double printStroke) {
        this.page = page;
        this.words = words;
        this.glyph = page.lettering().glyph;
        this.printStroke = printStroke;
        this.printTint = page.lettering().printed.stream()
                .limit(300)
                .mapToDouble(page.grey()::tintOf)
                .average()
                .orElse(0);
        this.allInk = page.groups().stream().mapToInt(group -> group.area).sum();
    }

    void of(FeatureVector features, InkGroup group) {
        onPage(features, group);
        among(features, new Surroundings(group, page.lettering(), page.lines()));
        ofPage(features);
        otherInk(features, group);
        colour(features, group);
        read(features, group);
    }

    private void onPage(FeatureVector features, InkGroup group) {
        var hull = group.hull;
        var width = page.grey().width;
        var height = page.grey().height;
        features.add("x", hull.centreX() / (double) width);
        features.add("y", hull.centreY() / (double) height);
        features.add(
                "edge",
                Math.min(Math.min(hull.left, width - hull.right), Math.min(hull.top, height - hull.bottom)) / glyph);
    }

    private static void among(FeatureVector features, Surroundings around) {
        features.add("print-above", around.printAbove);
        features.add("in-text", around.inText);
        features.add("inside", around.inside);
        features.add("above", around.above);
        features.add("below", around.below);
        features.add("left", around.left);
        features.add("right", around.right);
        features.add("line-under", around.lineUnder);
        features.add("lines-inside", around.linesInside);
    }

    private void ofPage(FeatureVector features) {
        features.add("letters", Math.log1p(page.lettering().printed.size()));
        features.add("glyph", glyph);
        features.add("specks", Math.log1p(page.dirt().specks()));
        features.add("print-stroke", printStroke / glyph);
        features.add("groups", page.groups().size());
    }

    private void otherInk(FeatureVector features, InkGroup group) {
        var near = 0.0;
        var lower = 0;
        var larger = 0;
        for (var other : page.groups()) {
            var isNear = Math.max(0, group.hull.gapTo(other.hull)) < 4 * glyph
                    && Math.max(0, group.hull.dropTo(other.hull)) < 3 * glyph;
            near += other != group && isNear ? other.area : 0;
            lower += other.hull.centreY() > group.hull.bottom ? 1 : 0;
            larger += other.area > group.area ? 1 : 0;
        }
        features.add("ink-near", near / group.area);
        features.add("ink-lower", lower);
        features.add("ink-larger", larger);
        features.add("ink-share", group.area / Math.max(1, allInk));
    }

    private void colour(FeatureVector features, InkGroup group) {
        var tint = 0.0;
        var shade = 0.0;
        for (var blob : group.blobs) {
            tint += page.grey().tintOf(blob) * blob.area();
            shade += page.grey().shadeOf(blob) * blob.area();
        }
        features.add("tint", page.grey().isColoured() ? tint / group.area - printTint : -1);
        features.add("shade", page.grey().bilevel ? -1 : shade / group.area);
    }

    private void read(FeatureVector features, InkGroup group) {
        var box = page.boxOf(group);
        features.add("closing-near", told(words.closesAt(box)));
        features.add("named-below", told(words.isNamedBelow(box)));
        features.add("dated", told(words.isDatedAt(box)));
        features.add("words-below", words.isEmpty() ? -1 : words.shareBelow(box));
        features.add("read-as-words", words.isEmpty() ? -1 : words.shareIn(box));
    }

    /** Neither yes nor no on a page that nobody has read. */
    private double told(boolean so) {
        return words.isEmpty() ? -1 : so ? 1 : 0;
    }
}
