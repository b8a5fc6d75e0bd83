package no.postmottak.signature.worker;

import java.util.List;
import no.postmottak.signature.Box;

/** A page taken apart: ink, lines, print, dirt, and the groups of ink that are none of these. */
record SeenPage(
        GreyPage grey,
        Mask ink,
        Mask lines,
        Dirt.Swept dirt,
        Lettering lettering,
        List<InkGroup> groups,
        int tooLarge) {

    Box boxOf(InkGroup group) {
        double width = grey.width;
        double height = grey.height;
        return Box.clipped(
                group.hull.left / width, group.hull.top / height, group.width() / width, group.height() / height);
    }

    static SeenPage of(GreyPage grey) {
        var separated = RuledLines.separate(Binarisation.inkOf(grey));
        var pieces = Components.of(separated.ink());
        if (Scratches.take(pieces, separated.ink())) {
            pieces = Components.of(separated.ink());
        }
        var dirt = Dirt.sweep(pieces, separated.ink());
        var lettering = Lettering.of(separated.ink(), dirt.blobs());
        var groups = Grouping.of(lettering, separated.ink(), dirt.specks());
        return new SeenPage(
                grey, separated.ink(), separated.lines(), dirt, lettering, groups.likely(), groups.tooLarge());
    }
}
