package no.postmottak.signature.worker;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.postmottak.signature.Box;
import no.postmottak.signature.PrintedWord;

/** A group of ink on a page and what it measures, as the model weighs it and as training learns from it. */
public final class MeasuredInk {

    private final Box box;
    private final FeatureVector features;

    MeasuredInk(Box box, FeatureVector features) {
        this.box = box;
        this.features = features;
    }

    /** Every group of ink on a page that may lie in any way, each where it is on the page as it lies. */
    public static List<MeasuredInk> on(PageImage page) {
        var upright = UprightPage.of(page);
        return on(upright.seen(), new ReadWords(page.words())).stream()
                .map(ink -> new MeasuredInk(upright.turns().back(ink.box), ink.features))
                .toList();
    }

    /** Every group of ink on an upright page that is no print, whatever it may be. */
    public static List<MeasuredInk> on(BufferedImage image, List<PrintedWord> words) {
        return on(SeenPage.of(GreyPage.of(image)), new ReadWords(words));
    }

    static List<MeasuredInk> on(SeenPage page, ReadWords words) {
        var features = new InkFeatures(page, words);
        var measured = new ArrayList<MeasuredInk>();
        for (var group : page.groups()) {
            var box = page.boxOf(group);
            if (!words.areLettersOf(group, box)) {
                measured.add(new MeasuredInk(box, features.of(group)));
            }
        }
        return measured;
    }

    /** What is measured of every group, found out on a page drawn for it. */
    static List<String> everyName() {
        var sheet = new BufferedImage(600, 850, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = sheet.createGraphics();
        graphics.fillRect(0, 0, 600, 850);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(4));
        graphics.drawArc(200, 400, 150, 90, 20, 290);
        graphics.dispose();
        return on(sheet, List.of()).getFirst().names();
    }

    public Box box() {
        return box;
    }

    /** What is measured, in order. */
    public List<String> names() {
        return features.names();
    }

    public double[] values() {
        return features.values();
    }

    /** Whether it was measured on a page whose words are known. */
    public boolean isRead() {
        return !Arrays.equals(values(), unread());
    }

    /** What is measured of the same ink where nobody has read the page. */
    public double[] unread() {
        return features.without(PlaceFeatures.READ);
    }
}
