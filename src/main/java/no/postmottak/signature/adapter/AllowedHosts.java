package no.postmottak.signature.adapter;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The hosts the operator lets be called, each as a name or a number, with a port where it is not the usual one. A name
 * must lead to a public address; a machine of one's own is allowed only by its number.
 */
record AllowedHosts(List<String> hosts) {

    private static final Pattern NUMBER = Pattern.compile("[0-9.]+|\\[[0-9A-Fa-f:]+]");

    AllowedHosts {
        hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether the operator has named it. */
    boolean areNamed(URI address) {
        var scheme = address.getScheme();
        var host = address.getHost();
        if (host == null || address.getUserInfo() != null || scheme == null || !scheme.matches("(?i)https?")) {
            return false;
        }
        var name = host.toLowerCase(Locale.ROOT);
        return hosts.contains(address.getPort() < 0 ? name : name + ":" + address.getPort());
    }

    /** Whether it may be called now, first or after having been sent on. */
    boolean mayCall(URI address, boolean isSentOn) {
        if (!areNamed(address)) {
            return false;
        }
        var isNumber = NUMBER.matcher(address.getHost()).matches();
        return (isNumber && !isSentOn) || isPublic(address.getHost());
    }

    private static boolean isPublic(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(AllowedHosts::isPublic);
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    private static boolean isPublic(InetAddress address) {
        var first = address.getAddress()[0] & 0xff;
        var second = address.getAddress()[1] & 0xff;
        var isUniqueLocal = address.getAddress().length == 16 && (first & 0xfe) == 0xfc;
        var isCarrierGrade = address.getAddress().length == 4 && first == 100 && (second & 0xc0) == 64;
        return !address.isLoopbackAddress()
                && !address.isAnyLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !isUniqueLocal
                && !isCarrierGrade;
    }
}
