package no.postmottak.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All files the pages need, read once: three style sheets made one, its pictures taken out of it, fonts and icon. */
record AssetShelf(Map<String, Asset> assets, String version) {

    private static final String FOLDER = "/no/postmottak/web/assets/";
    /** The design system's own order of layers must come first. */
    private static final List<String> STYLES =
            List.of("designsystemet/index.css", "designsystemet/designsystemet.css", "site.css");

    private static final List<String> AS_THEY_ARE = List.of(
            "icon.svg",
            "inter/inter-latin-wght-normal.woff2",
            "inter/inter-latin-ext-wght-normal.woff2",
            "inter/inter-cyrillic-wght-normal.woff2");

    AssetShelf {
        assets = Map.copyOf(assets);
    }

    static AssetShelf fill() {
        var files = new LinkedHashMap<String, byte[]>();
        AS_THEY_ARE.forEach(name -> files.put(name, read(name)));
        var styles = new StringBuilder();
        STYLES.forEach(name ->
                styles.append(new String(read(name), StandardCharsets.UTF_8)).append('\n'));
        var sheet = StyleSheet.withPicturesApart(styles.toString());
        files.putAll(sheet.pictures());
        files.put("pages.css", sheet.text().getBytes(StandardCharsets.UTF_8));
        var assets = new LinkedHashMap<String, Asset>();
        files.forEach((name, bytes) -> assets.put(name, Asset.of(name, bytes)));
        return new AssetShelf(assets, versionOf(files));
    }

    Optional<Asset> asset(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private static byte[] read(String name) {
        try (var file = AssetShelf.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("the asset " + name + " is missing: build with npm on the machine");
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String versionOf(Map<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(files).forEach((name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
