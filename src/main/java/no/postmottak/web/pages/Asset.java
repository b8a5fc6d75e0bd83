package no.postmottak.web.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** One file the pages need, as it is and compressed. */
final class Asset {

    private final String mediaType;
    private final byte[] bytes;
    private final byte[] gzipped;

    private Asset(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.gzipped = gzip(bytes);
    }

    static Asset of(String name, byte[] bytes) {
        return new Asset(mediaTypeOf(name), bytes);
    }

    String mediaType() {
        return mediaType;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    byte[] gzipped() {
        return gzipped.clone();
    }

    private static String mediaTypeOf(String name) {
        var type = name.substring(name.lastIndexOf('.') + 1);
        return switch (type) {
            case "css" -> "text/css; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            default -> throw new IllegalArgumentException("no asset is of the type " + type);
        };
    }

    private static byte[] gzip(byte[] bytes) {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}
