package no.postmottak.signature.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The folders of trusted certificates, read anew when something in them has changed since; the last good ones stay. */
public final class AnchorFolders {

    private final List<Path> folders;
    private String seen;
    private TrustAnchors anchors;

    /** Reads them; what is no certificate stops the start. */
    public AnchorFolders(List<Path> folders) throws IOException {
        this.folders = List.copyOf(folders);
        this.seen = look();
        this.anchors = read();
    }

    public TrustAnchors current() {
        try {
            var now = look();
            if (!now.equals(seen)) {
                anchors = read();
                seen = now;
            }
        } catch (IOException beingWritten) {
            // what was good before is good until the next look
        }
        return anchors;
    }

    private TrustAnchors read() throws IOException {
        var all = new ArrayList<>(new TrustAnchors(List.of()).certificates());
        for (var folder : folders) {
            all.addAll(TrustAnchors.inFolder(folder).certificates());
        }
        return new TrustAnchors(all.stream().distinct().toList());
    }

    private String look() throws IOException {
        var looks = new ArrayList<String>();
        for (var folder : folders) {
            if (Files.isDirectory(folder)) {
                try (var files = Files.list(folder)) {
                    for (var file : files.sorted().toList()) {
                        looks.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
                    }
                }
            }
        }
        return looks.stream().collect(Collectors.joining("\n"));
    }
}
