class Check {
    static void check() {
        Harness.store(new Article(7, "Mapping"));

        var found = Articles.find(Harness.open(), 7);
        Harness.expect(found.get().title().equals("Mapping"), "the article 7");
        Harness.expect(Articles.find(Harness.open(), 8).isEmpty(), "no article 8");

        var manager = Harness.open();
        var first = Articles.find(manager, 7).get();
        Harness.expect(Articles.find(manager, 7).get() == first, "the same object again");
    }
}
