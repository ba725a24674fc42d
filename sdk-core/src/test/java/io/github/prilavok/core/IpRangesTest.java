package io.github.prilavok.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.internal.IpLiteral;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpRangesTest {
    private static final IpRanges YOOKASSA = IpRanges.of(
            "185.71.76.0/27",
            "185.71.77.0/27",
            "77.75.153.0/25",
            "77.75.154.128/25",
            "77.75.156.11",
            "77.75.156.35",
            "2a02:5180::/32");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "185.71.76.0",
                "185.71.76.31",
                "77.75.153.127",
                "77.75.154.128",
                "77.75.156.11",
                "::ffff:185.71.76.5",
                "::FFFF:b947:4c05",
                "2a02:5180:0:1509::1",
                "2A02:5180:ffff:ffff:ffff:ffff:ffff:ffff",
                "2a02:5180::%eth0"
            })
    void lets_in_what_is_listed(String address) throws Exception {
        assertThat(YOOKASSA.contains(address)).isTrue();
        assertThat(YOOKASSA.contains(InetAddress.getByName(address.replaceAll("%.*", ""))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "185.71.76.32",
                "77.75.153.128",
                "77.75.154.127",
                "77.75.156.12",
                "2a02:5181::1",
                "2a02:517f:ffff:ffff:ffff:ffff:ffff:ffff",
                "::185.71.76.5",
                "::ffff:185.71.76.32"
            })
    void keeps_out_what_is_not(String address) {
        assertThat(YOOKASSA.contains(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "localhost",
                "yookassa.ru",
                "185.71.76",
                "185.71.76.0.1",
                "185.71.76.00",
                "185.71.76.010",
                "185.71.76.256",
                "185.71.76.-1",
                "185.71.76.+1",
                "185.71.76.0x1",
                "3108457472",
                "185.71.76.0 ",
                "185.71.76.0/27",
                "185.71.76.0:443",
                "١٨٥.71.76.1",
                "[2a02:5180::1]",
                "2a02:5180:::1",
                "2a02::5180::1",
                "2a02:5180:0:0:0:0:1",
                "2a02:5180:0:0:0:0:0:0:1",
                "2a02:5180:0:0:0:0:0::1:1",
                "2a02:5180::g",
                "2a02:5180::12345",
                "2a02:5180:",
                ":2a02:5180::1",
                "185.71.76.1::",
                "::185.71.76.1:0",
                "::ffff:185.71.76.001",
                "xyz::1",
                ".::1",
                ":"
            })
    void what_is_not_a_literal_address_is_never_in(String text) {
        IpRanges everywhere = IpRanges.of("0.0.0.0/0", "::/0");
        assertThat(everywhere.contains(text)).isFalse();
        assertThat(everywhere.contains((String) null)).isFalse();
        assertThat(IpLiteral.parse(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0/0, 255.255.255.255, true",
        "0.0.0.0/0, ::1, false",
        "::/0, ::1, true",
        "::/0, 127.0.0.1, false",
        "10.0.0.0/8, 10.255.255.255, true",
        "10.0.0.0/8, 11.0.0.0, false",
        "10.0.0.0/9, 10.128.0.0, false",
        "192.0.2.254/31, 192.0.2.255, true",
        "192.0.2.254/31, 192.0.2.253, false",
        "192.0.2.1/32, 192.0.2.1, true",
        "128.0.0.0/1, 127.255.255.255, false",
        "128.0.0.0/1, 200.0.0.1, true",
        "::ffff:10.0.0.0/104, 10.1.2.3, true",
        "::ffff:10.0.0.0/104, 11.1.2.3, false",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "2001:db8::1/128, 2001:db8::1, true",
        "::1, ::1, true"
    })
    void counts_bits_exactly(String range, String address, boolean in) {
        assertThat(IpRanges.of(range).contains(address)).isEqualTo(in);
    }

    @Test
    void agrees_with_arithmetic_on_random_networks() {
        Random random = new Random(20261120);
        for (int i = 0; i < 20_000; i++) {
            int prefix = random.nextInt(33);
            int mask = prefix == 0 ? 0 : -1 << (32 - prefix);
            int network = random.nextInt() & mask;
            int address = random.nextBoolean() ? random.nextInt() : network | random.nextInt() & ~mask;
            assertThat(IpRanges.of(text(network) + '/' + prefix).contains(text(address)))
                    .isEqualTo((address & mask) == network);
        }
    }

    private static String text(int address) {
        return (address >>> 24) + "." + (address >> 16 & 255) + '.' + (address >> 8 & 255) + '.' + (address & 255);
    }

    @Test
    void reads_every_spelling_of_random_ipv6_addresses() throws UnknownHostException {
        Random random = new Random(42);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[16];
            for (int j = 0; j < 16; j++) {
                bytes[j] = (byte) (random.nextInt(3) == 0 ? random.nextInt() : 0);
            }
            InetAddress address = InetAddress.getByAddress(bytes);
            String full = address.getHostAddress();
            assertThat(IpLiteral.parse(full)).isEqualTo(address);
            String shortened = full.replaceFirst("(^|:)0(:0)+(:|$)", "::");
            assertThat(IpLiteral.parse(shortened)).as(shortened).isEqualTo(address);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bank.ru | \"bank.ru\" is not an address or network; write it like 192.0.2.1, 192.0.2.0/24 or"
                        + " 2001:db8::/32, host names are not looked up",
                "10.0.0.0/8/8 | \"10.0.0.0/8/8\" is not an address or network; write it like 192.0.2.1, 192.0.2.0/24 or"
                        + " 2001:db8::/32, host names are not looked up",
                "10.0.0.0/33 | \"10.0.0.0/33\" has a length that no such network has; it must be from 0 to 32",
                "10.0.0.0/-1 | \"10.0.0.0/-1\" has no length after the slash; write it like /24",
                "10.0.0.0/ | \"10.0.0.0/\" has no length after the slash; write it like /24",
                "::/129 | \"::/129\" has a length that no such network has; it must be from 0 to 128",
                "::/1000 | \"::/1000\" has a length that no such network has; it must be from 0 to 128",
                "10.0.0.1/8 | \"10.0.0.1/8\" is not a network: it has bits beyond its first 8; write the first address of"
                        + " the network, or a single address without a length"
            })
    void says_what_is_wrong_with_a_range(String range, String message) {
        assertThatThrownBy(() -> IpRanges.of(range))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void an_empty_list_is_a_mistake() {
        assertThatThrownBy(() -> IpRanges.of(List.of())).hasMessage("a list of addresses must have at least one");
    }

    @Test
    void prints_as_written() {
        assertThat(IpRanges.of(List.of("10.0.0.0/8", " ::1 "))).hasToString("[10.0.0.0/8,  ::1 ]");
    }
}
