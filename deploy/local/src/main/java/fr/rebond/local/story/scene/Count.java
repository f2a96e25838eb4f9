package fr.rebond.local.story.scene;

/** "1 request", "17 requests". */
final class Count {

    private Count() {}

    static String of(int number, String thing) {
        return "%d %s%s".formatted(number, thing, number == 1 ? "" : "s");
    }
}
