import javax.persistence.PersistenceException;
import java.util.List;

class Check {
    static void check() {
        Articles.insert(Harness.open(), List.of(new Article(1, "One"), new Article(2, "Two")));
        Harness.expect(count() == 2, "both articles");

        try {
            Articles.insert(
                    Harness.open(), List.of(new Article(3, "Three"), new Article(1, "Again")));
            throw new AssertionError("expected the second id 1 to be refused");
        } catch (PersistenceException refused) {
            Harness.expect(count() == 2, "that neither article was stored");
        }
    }

    private static long count() {
        var query = "SELECT COUNT(a) FROM Article a";
        return Harness.open().createQuery(query, Long.class).getSingleResult();
    }
}
