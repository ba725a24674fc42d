package io.github.prilavok.sandbox.tinkoff;

import io.github.prilavok.sandbox.Html;

/** A drawing in place of a QR code: it shows the link as text. */
final class Svg {
    private Svg() {}

    static String of(String link) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"40\"><text x=\"5\" y=\"25\">"
                + Html.text(link) + "</text></svg>";
    }
}
