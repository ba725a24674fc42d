package io.github.prilavok.sandbox.yookassa;

/** Small pages without scripts. */
final class Html {
    static final String TYPE = "text/html; charset=utf-8";

    private Html() {}

    static String page(String title, String body) {
        return "<!doctype html><html lang=\"ru\"><head><meta charset=\"utf-8\"><title>" + text(title)
                + "</title></head><body><h1>" + text(title) + "</h1>" + body + "</body></html>";
    }

    /** A form of one button. */
    static String form(String action, String fields, String label) {
        return "<form method=\"post\" action=\"" + text(action) + "\">" + fields + "<button>" + text(label)
                + "</button></form>";
    }

    static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"" + text(name) + "\" value=\"" + text(value) + "\">";
    }

    static String input(String name, String label, String value) {
        return "<label>" + text(label) + " <input name=\"" + text(name) + "\" value=\"" + text(value) + "\"></label>";
    }

    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
