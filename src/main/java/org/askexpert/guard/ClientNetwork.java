package org.askexpert.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The network a request comes from, as limits count it: an IPv4 address, or the first half of an IPv6 one. */
public final class ClientNetwork {

    private static final int IPV6_BYTES = 16;

    private ClientNetwork() {}

    /** The network of the client; forwarded headers have counted already where a trusted proxy sent them. */
    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    static String of(String address) {
        try {
            // a literal address: no name is looked up
            byte[] bytes = InetAddress.getByName(address).getAddress();
            if (bytes.length < IPV6_BYTES) return address + "/32";
            byte[] network = Arrays.copyOf(Arrays.copyOf(bytes, IPV6_BYTES / 2), IPV6_BYTES);
            return InetAddress.getByAddress(network).getHostAddress() + "/64";
        } catch (UnknownHostException unreadable) {
            return "unknown";
        }
    }
}
