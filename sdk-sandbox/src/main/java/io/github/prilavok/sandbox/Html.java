package io.github.prilavok.sandbox;

/** Small pages without scripts of their own, on which a person plays the buyer. */
public final class Html {
    /** The {@code Content-Type} of a page. */
    public static final String TYPE = "text/html; charset=utf-8";

    private Html() {}

    /**
     * A whole page.
     *
     * @param title plain text
     * @param body HTML
     */
    public static String page(String title, String body) {
        return "<!doctype html><html lang=\"ru\"><head><meta charset=\"utf-8\"><title>" + text(title)
                + "</title></head><body><h1>" + text(title) + "</h1>" + body + "</body></html>";
    }

    /**
     * A form of one button.
     *
     * @param fields HTML, such as {@link #hidden} makes it
     */
    public static String button(String action, String label, String fields) {
        return "<form method=\"post\" action=\"" + text(action) + "\">" + fields + "<button>" + text(label)
                + "</button></form>";
    }

    /** A field that goes along with a button. */
    public static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"" + text(name) + "\" value=\"" + text(value) + "\">";
    }

    /** Plain text as HTML. */
    public static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
