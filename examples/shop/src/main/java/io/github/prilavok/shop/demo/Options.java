package io.github.prilavok.shop.demo;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code examples/demo} was asked for.
 *
 * @param flow empty if help was asked for
 * @param switches what the flow itself understands
 */
record Options(String flow, Set<String> switches, Path order, Path work, boolean chaos, long seed) {
    static final String HELP = """
            Usage: ./examples/demo FLOW [--order FILE] [--decline] [--no-return] [--chaos] [--seed N]

              card          an order paid by card: payment, parcel, track number, message, letter
              dolyami       the same, paid in parts by Dolyami: the first part is held, and the shop commits
              yandexpay     the same, paid by Yandex Pay; with --no-return the buyer never comes back to the shop
              yookassa      the app's payments by YooKassa: on the page, by the saved card, and a refund
              marketplace   an event is paid and over, its guide is paid out; a payout that fails comes back

              --order FILE  the order, as JSON; examples/shop/orders/sample.json if not given, promo.json has a promo code
                            and bonuses
              --decline     the payment is refused; card, dolyami, yandexpay
              --chaos       every provider has a bad day
              --seed N      which bad day; 1 if not given

            Ends with 0 if the ledgers of the providers and the shop's database are as they should be, with 1 if they are
            not, with 2 if the order file or the command is wrong, with 3 if the build failed.""";

    /** @throws IllegalArgumentException naming what is wrong */
    static Options of(String[] args, List<Flow> flows) {
        String flow = "";
        boolean help = false;
        Set<String> switches = new HashSet<>();
        Path order = Path.of(System.getProperty("demo.order", "examples/shop/orders/sample.json"));
        boolean chaos = false;
        long seed = 1;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--help", "-h" -> help = true;
                case "--chaos" -> chaos = true;
                case "--order" -> order = Path.of(value(args, ++i));
                case "--seed" -> seed = number(value(args, ++i));
                default -> {
                    if (args[i].startsWith("-")) {
                        switches.add(args[i]);
                    } else if (flow.isEmpty()) {
                        flow = args[i];
                    } else {
                        throw new IllegalArgumentException("One flow at a time: " + flow + " or " + args[i] + '?');
                    }
                }
            }
        }
        if (help) {
            flow = "";
        } else {
            check(flow, switches, flows);
        }
        Path work = Path.of(System.getProperty("demo.work", "examples/shop/target/demo"));
        return new Options(flow, Set.copyOf(switches), order, work, chaos, seed);
    }

    private static void check(String name, Set<String> switches, List<Flow> flows) {
        Flow flow = flows.stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException((name.isEmpty() ? "" : '"' + name + "\" is not known. ")
                        + "Say which flow: "
                        + flows.stream().map(Flow::name).collect(Collectors.joining(", ")) + '.'));
        for (String one : switches) {
            if (!flow.switches().contains(one)) {
                throw new IllegalArgumentException('"' + one + "\" is not known"
                        + (flows.stream().anyMatch(f -> f.switches().contains(one)) ? " to " + name : "") + '.');
            }
        }
    }

    boolean help() {
        return flow.isEmpty();
    }

    /** Whether a switch of the flow was given. */
    boolean has(String name) {
        return switches.contains(name);
    }

    private static String value(String[] args, int i) {
        if (i >= args.length) {
            throw new IllegalArgumentException("\"" + args[i - 1] + "\" needs a value after it.");
        }
        return args[i];
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--seed needs a whole number.", e);
        }
    }
}
