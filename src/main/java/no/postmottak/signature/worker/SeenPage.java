package no.postmottak.signature.worker;

import java.util.List;

/** A page taken apart: ink, lines, print, dirt, and the groups of ink that are none of these. */
record SeenPage(
        GreyPage grey,
        Mask ink,
        Mask lines,
        Dirt.Swept dirt,
        Lettering lettering,
        List<InkGroup> groups,
        int tooLarge) {

    static SeenPage of(GreyPage grey) {
        var separated = RuledLines.separate(Binarisation.inkOf(grey));
        var dirt = Dirt.sweep(Components.of(separated.ink()), separated.ink());
        var lettering = Lettering.of(separated.ink(), dirt.blobs());
        var groups = Grouping.of(lettering, separated.ink(), dirt.specks());
        return new SeenPage(
                grey, separated.ink(), separated.lines(), dirt, lettering, groups.likely(), groups.tooLarge());
    }
}
