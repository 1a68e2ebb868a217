package org.askexpert.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientNetworkTest {

    @Test
    void anIpv4AddressIsItsOwnNetwork() {
        assertThat(ClientNetwork.of("203.0.113.7")).isEqualTo("203.0.113.7/32");
    }

    @Test
    void ipv6AddressesOfOneCustomerAreOneNetwork() {
        assertThat(ClientNetwork.of("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(ClientNetwork.of("2001:db8:1:2:ffff::1"))
                .isEqualTo("2001:db8:1:2:0:0:0:0/64");
    }
}
