class Check {
    static void check() {
        Harness.store(
                new Article(1, "Mapping"), new Article(2, "Locking"), new Article(3, "Mapping"));

        Harness.expect(Articles.titled(Harness.open(), "Mapping").size() == 2, "two articles");
        Harness.expect(Articles.titled(Harness.open(), "' OR '' = '").isEmpty(), "no article");
    }
}
